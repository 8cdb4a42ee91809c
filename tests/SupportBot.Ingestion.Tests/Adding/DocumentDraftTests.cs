using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Adding;
using SupportBot.Ingestion.Reading;
using SupportBot.Ingestion.Tests.Reading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Adding;

public sealed class DocumentDraftTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_known_is_asked()
    {
        var path = _folder.Write("0017_a8f3.txt", "Living With Lupus\n\nLupus is a long-term disease.\n\nSymptoms\n\n• Rash\n• Fever\n");

        var draft = DocumentDraft.From(path);

        Assert.Equal("living-with-lupus", draft.Document.Id);
        Assert.Equal(
                """
                ---
                id: living-with-lupus
                title: Living With Lupus
                language: en
                source:
                  title: Living With Lupus
                  publisher: null  # whose words are these?
                  url: null  # where can they be read?
                basedOn: []  # articles whose facts it carries, each with title, publisher and url
                date: null  # how old are the facts? 2024-05-31, or undated
                reviewed: null  # by whom and when?
                caution: null  # a sentence to show with every quotation, where a fact is old or doubtful
                tags: []
                rights: null  # may the group use these words? who said so?
                ---
                # Living With Lupus

                Lupus is a long-term disease.

                ## Symptoms

                - Rash
                - Fever

                """.ReplaceLineEndings("\n"),
            draft.Markdown);
    }

    [Fact]
    public void What_is_known_is_kept()
    {
        var markdown = DocumentDraft.From(_folder.Write("leaflet.md",
            "---\ntitle: \"A: \\\"b\\\"\"\nsource: { title: T, publisher: P }\nbasedOn: [{ title: X, publisher: Y }]\ndate: 2024-05-31\ntags: [one, two]\n"
            + "---\nText.\n")).Markdown;

        Assert.StartsWith(
            "---\nid: leaflet\ntitle: \"A: \\\"b\\\"\"\nlanguage: en\nsource:\n  title: T\n  publisher: P\n  url: null  # where can they be read?\nbasedOn:\n"
            + "  - title: X\n    publisher: Y\ndate: 2024-05-31\n",
            markdown, StringComparison.Ordinal);
        Assert.Contains("tags: [\"one\", \"two\"]\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.pdf", "unknown-format")]
    [InlineData("a.txt", "empty-file")]
    public void What_cannot_be_read_is_refused(string name, string rule) =>
        Assert.Equal(rule, Assert.Single(Assert.Throws<ContentException>(() => DocumentDraft.From(_folder.Write(name, ""))).Problems).Rule);

    [Theory]
    [InlineData("*not* _soft_ `code` [link](x) ![i](y) <b> &amp; ~~gone~~ a|b")]
    [InlineData("# not a heading")]
    [InlineData("- not an item")]
    [InlineData("1. not numbered")]
    [InlineData("12) not numbered")]
    [InlineData("> not a quotation")]
    [InlineData(": not a definition")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("+ no ++ ins ==mark== ^sup^")]
    [InlineData("C:\\temp\\new # done #")]
    [InlineData("https://example.org/a_b_c?x=1&y=2")]
    [InlineData("| a | b |")]
    public void Text_that_looks_like_markup_reads_back_as_it_is(string text) => ReadsBack(new Section(
        "About " + text,
        [new Paragraph(text), new ItemList([text, "plain"]), new Paragraph("between"), new ItemList(["a", text], Numbered: true)],
        [new Section(text, [new Paragraph(text)], [])]));

    [Fact]
    public void Lists_next_to_each_other_stay_apart() => ReadsBack(new Section("T",
        [new ItemList(["a", "b"]), new ItemList(["c"]), new ItemList(["d"], Numbered: true), new ItemList(["e", "f"], Numbered: true)], []));

    [Fact]
    public void Any_tree_reads_back_as_it_is()
    {
        var random = new RandomSections(seed: 20240531);
        for (var round = 0; round < 500; round++) ReadsBack(random.Root());
    }

    private static void ReadsBack(Section root)
    {
        var document = new Document("d", "d.md", root.Heading, "en", new Source("S"), root);
        var read = DocumentReaders.For("d.md")!.Read(SourceFile.Of("d.md", DocumentDraft.From(document).Markdown));
        Assert.Equal(Trees.Show(root), Trees.Show(read.Root));
    }
}
