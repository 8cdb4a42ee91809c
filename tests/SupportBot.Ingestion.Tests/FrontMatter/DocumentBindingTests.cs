using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.FrontMatter;

public sealed class DocumentBindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_detail_is_bound()
    {
        var (document, problems) = Load("lupus.md",
            """
            ---
            id: lupus-care
            title: Caring for lupus
            language: de
            source:
              title: Lupus leaflet
              publisher: Starter documents
              url: https://example.org/lupus
            basedOn:
              - title: Lupus, an overview
                publisher: A hospital
              - Another article
            date: 2024-05-31
            reviewed: Dr. No, 2024
            caution: The doses are old.
            tags: [care, daily life]
            rights: see RIGHTS.md
            ---
            # Lupus care
            """);

        Assert.Equal(("lupus-care", "Caring for lupus", "de"), (document.Id, document.Title, document.Language));
        Assert.Equal(new Source("Lupus leaflet", "Starter documents", "https://example.org/lupus"), document.Source);
        Assert.Equal([new Source("Lupus, an overview", "A hospital"), new Source("Another article")], document.BasedOn);
        Assert.Equal(new DateOnly(2024, 5, 31), document.Date);
        Assert.Equal(("Dr. No, 2024", "The doses are old.", "see RIGHTS.md"), (document.Reviewed, document.Caution, document.Rights));
        Assert.Equal(["care", "daily life"], document.Tags);
        Assert.Equal("Caring for lupus", document.Root.Heading);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_file_that_says_nothing_is_served_with_warnings()
    {
        var (document, problems) = Load("My leaflet (2).md", "Some text.");

        Assert.Equal(("my-leaflet-2", "My leaflet (2)", "en"), (document.Id, document.Title, document.Language));
        Assert.Equal(new Source("My leaflet (2)"), document.Source);
        Assert.Equal(["no-front-matter", "missing-title", "missing-source", "undated"], problems.Select(problem => problem.Split(": ")[1].Split(' ')[1]));
    }

    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_known_one()
    {
        var (_, problems) = Load("a.md", "---\ntitel: A\nsource:\n  publischer: P\n  url: u\ndate: undated\ncolour: red\n---\n# A\n");

        Assert.Equal(
            [
                "a.md:2: warning unknown-key: \"titel\" is not a detail that is read. Did you mean \"title\"?",
                "a.md:4: warning unknown-key: \"publischer\" is not a detail that is read. Did you mean \"publisher\"?",
                "a.md:7: warning unknown-key: \"colour\" is not a detail that is read. Use one of these: "
                + "id, title, language, source, basedOn, date, reviewed, caution, tags, rights.",
            ],
            problems);
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_told_and_left_out()
    {
        var (document, problems) = Load("a.md", "---\ntitle: A\nsource: { publisher: P }\ndate: May 2024\ntags: { a: b }\n---\n");

        Assert.Null(document.Date);
        Assert.Equal(new Source("A", "P"), document.Source);
        Assert.Equal(
            [
                "a.md:4: warning bad-value: \"May 2024\" is not a date that can be read. Write year, month and day, for example 2024-05-31, or undated.",
                "a.md:5: warning bad-value: \"tags\" must be a list of words. Write it like this: tags: [one, another].",
            ],
            problems);
    }

    [Theory]
    [InlineData(
        "---\ntitle: A\nText",
        "a.md:1: error front-matter-open: The details at the top of the file begin with --- but never end. Put a line of --- after the last of them.")]
    [InlineData(
        "---\n- title\n---\n",
        "a.md:2: error front-matter: The details at the top of the file must be keys with values. "
        + "Write each as a key, a colon, a space and a value, for example title: Hormone therapy.")]
    public void Broken_front_matter_is_an_error(string text, string problem)
    {
        _folder.Write("a.md", text);

        Assert.Equal([problem], Corpus().Problems.Select(found => found.ToString()));
    }

    private (Document Document, IEnumerable<string> Problems) Load(string name, string text)
    {
        _folder.Write(name, text);
        var corpus = Corpus();
        return (Assert.Single(corpus.Documents), corpus.Problems.Select(problem => problem.ToString()));
    }

    private LoadedCorpus Corpus() => new CorpusLoader(new CorpusFolder(_folder.Path, "en")).Load();
}
