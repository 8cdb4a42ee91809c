using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Checks;

public sealed class CorpusCheckTests : IDisposable
{
    private const string Head = "---\ntitle: T\nsource: { publisher: P }\ndate: undated\n---\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_corpus_has_no_problems()
    {
        _folder.Write("b.md", Head + "# T\n## Side effects\nText.\n");
        _folder.Write("RIGHTS.md", "Rights.");
        _folder.Write(
            "a.md",
            Head
                + "# T\nSee [b](b.md), [its side effects](b.md#side-effects), [below](#more), [rights](RIGHTS.md) and [the web](https://example.org/x).\n"
                + "## More\nText.\n");

        Assert.Empty(Check());
    }

    [Fact]
    public void Dead_links_are_found()
    {
        _folder.Write("b.md", Head + "# T\nText.\n");
        _folder.Write("a.md", Head + "# T\n[one](c.md)\n\n[two](b.md#nowhere), [three](#nowhere) and [four](../../etc/passwd).\n");

        Assert.Equal(
            [
                "a.md:7: warning dead-link: The link c.md leads nowhere: there is no file c.md. Correct the link, or remove it.",
                "a.md:9: warning dead-link: The link b.md#nowhere leads nowhere: b.md has no heading \"nowhere\". Correct the link, or remove it.",
                "a.md:9: warning dead-link: The link #nowhere leads nowhere: a.md has no heading \"nowhere\". Correct the link, or remove it.",
                "a.md:9: warning dead-link: The link ../../etc/passwd leads nowhere: there is no file etc/passwd. Correct the link, or remove it.",
            ],
            Check());
    }

    [Fact]
    public void Links_lead_from_the_folder_of_their_file()
    {
        _folder.Write("b.md", Head + "# T\nText.\n");
        _folder.Write("x/c.md", Head + "# T\nMore.\n");
        _folder.Write("x/y/a.md", Head + "# T\n[one](../../b.md), [two](./.././c.md), [three](/b.md), [four](../c%2Emd), [five](../../../../b.md).\n");

        Assert.Empty(Check());
    }

    [Fact]
    public void A_link_that_can_be_no_file_is_dead()
    {
        _folder.Write("a.md", Head + "# T\n[one](b%00.md)\n");

        Assert.StartsWith("a.md:7: warning dead-link: The link b%00.md leads nowhere: ", Assert.Single(Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_with_too_many_words_is_found()
    {
        _folder.Write(
            "a.md",
            Head + $"# T\n## Long\n{string.Join(' ', Enumerable.Repeat("so it is.", 61))}\n## Right\n{string.Join(' ', Enumerable.Repeat("we do it.", 60))}\n");

        Assert.Equal(
            ["a.md:7: warning over-long-section: \"Long\" has 183 words under one heading; an answer is easier to read, and to find, with at most 180. "
                + "Divide it with headings of its own, for example \"What it does\" and \"How it is given\"."],
            Check());
    }

    [Fact]
    public void A_list_with_too_many_items_is_found()
    {
        _folder.Write(
            "a.md", Head + $"# T\n## Long\n{string.Concat(Enumerable.Repeat("- tea\n", 61))}\n## Right\n{string.Concat(Enumerable.Repeat("- tea\n", 60))}");

        Assert.Equal(
            ["a.md:7: warning over-long-list: A list under \"Long\" has 61 items; it is quoted whole, so at most 60 can be read on a phone. "
                + "Divide it under headings of its own, or keep the items that members ask about."],
            Check().Where(problem => !problem.Contains("duplicate-passage", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_says_nothing_about_itself_is_told_what_can_be_done_where_it_lies()
    {
        _folder.Write("b.txt", "Some text.");

        Assert.Contains(
            "b.txt: warning no-front-matter: The file says nothing about itself, so members see only what could be guessed from it. "
            + "Write the block of details at its top, as docs/documents.md shows it, or move the file elsewhere and use `corpus add` on it there.",
            Check());
    }

    [Fact]
    public void The_same_words_twice_are_found()
    {
        const string Text = "Drink plenty of water, rest when you can, and tell your nurse if it lasts.";
        _folder.Write("a.md", Head + $"# T\n## One\n{Text}\n");
        _folder.Write("b.md", Head + $"# T\n## Two\n*{Text}*\n## Three\nToo short to matter.\n");

        Assert.Equal(
            ["b.md:7: warning duplicate-passage: \"Two\" says the same, word for word, as \"One\" in a.md:7. "
                + "Keep it in one place, and remove it from the other."],
            Check());
    }

    [Fact]
    public void An_empty_section_is_found()
    {
        _folder.Write("a.md", Head + "# T\nText.\n## Nothing\n## Something\n### Inner\nText.\n");

        Assert.Equal(["a.md:8: warning empty-section: Nothing stands under \"Nothing\". Write what belongs there, or remove the heading."], Check());
    }

    [Fact]
    public void Hard_reading_is_found()
    {
        const string Hard =
            "Pharmacological interventions necessitate comprehensive multidisciplinary evaluation regarding individual contraindications and anticipated "
            + "complications. ";
        _folder.Write("a.md", Head + "# T\n" + string.Concat(Enumerable.Repeat(Hard, 6)));

        var problem = Assert.Single(Check());

        Assert.StartsWith("a.md: warning reading-grade: Reading this takes about ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_loading_are_among_them_by_file_and_line()
    {
        _folder.Write("c.md", "");
        _folder.Write("b.txt", "Some text.");
        _folder.Write("a.md", "---\ntitle: T\ntitel: T\n---\n# T\n## Nothing\n");

        Assert.Equal(
            [
                "a.md missing-source", "a.md undated", "a.md:3 unknown-key", "a.md:6 empty-section", "b.txt no-front-matter", "b.txt missing-title",
                "b.txt missing-source", "b.txt undated", "c.md empty-file",
            ],
            CorpusCheck.Run(Folder).Select(problem => $"{problem.Place} {problem.Rule}"));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        _folder.Write("a.md", new string('x', (5 * 1024 * 1024) + 60_000));

        Assert.Equal(
            ["a.md: error too-large: The file has 5.1 MB; at most 5 MB can be read. Cut it into several documents, or take pictures out of it."], Check());
    }

    [Fact]
    public void A_format_that_is_not_known_is_told()
    {
        _folder.Write("a.rtf", "x");

        Assert.Equal(
            ["a.rtf: warning unknown-format: Files ending in .rtf can't be read. Save it as one of these, or move it elsewhere: "
                + ".md, .markdown, .html, .htm, .xhtml, .txt, .text."],
            Check());
    }

    private CorpusFolder Folder => new(_folder.Path, "en");

    private IEnumerable<string> Check() => CorpusCheck.Run(Folder).Select(problem => problem.ToString());
}
