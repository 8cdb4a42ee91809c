using SupportBot.Core.Content;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Loading;

public sealed class CorpusLoaderTests : IDisposable
{
    private const string Good = "---\ntitle: T\nsource: { title: T, publisher: P }\ndate: undated\n---\n# T\nText.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Documents_come_in_the_order_of_their_names()
    {
        _folder.Write("b.md", Good);
        _folder.Write("a/z.md", Good);
        _folder.Write("README.md", "About this folder.");
        _folder.Write("RIGHTS.md", "Rights.");
        _folder.Write(".hidden.md", "x");
        _folder.Write("lexicon.yaml", "terms: []");

        var corpus = Load();

        Assert.Equal([("z", "a/z.md"), ("b", "b.md")], corpus.Documents.Select(document => (document.Id, document.File)));
        Assert.Empty(corpus.Problems);
        Assert.IsType<MapNode>(corpus.Lexicon);
    }

    [Fact]
    public void A_broken_file_keeps_its_last_good_version()
    {
        _folder.Write("a.md", Good);
        var before = Load();
        _folder.Write("a.md", "---\ntitle: [\n---\n");

        var after = Load(before);

        Assert.Same(before.Documents[0], Assert.Single(after.Documents));
        Assert.Equal(before.ContentHash, after.ContentHash);
        var problem = Assert.Single(after.Problems);
        Assert.Equal(("yaml-syntax", Severity.Error), (problem.Rule, problem.Severity));
        Assert.EndsWith("The last good version stays in use.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_program_costs_one_file_and_not_its_last_good_version()
    {
        _folder.Write("a.md", Good);
        _folder.Write("b.md", Good);
        var before = Load();
        _folder.Write("a.md", Good + "More.");

        var after = new CorpusLoader(new CorpusFolder(_folder.Path, "en"), [new BrokenRule()]).Load(before);

        Assert.Equal(before.Documents, after.Documents);
        var problem = Assert.Single(after.Problems);
        Assert.Equal(("reader-failed", Severity.Error, "a.md"), (problem.Rule, problem.Severity, problem.Place.File));
    }

    [Fact]
    public void A_mended_file_is_reported_no_more()
    {
        _folder.Write("a.md", Good);
        var before = Load();
        _folder.Write("a.md", "---\n");
        var broken = Load(before);
        _folder.Write("a.md", Good);

        Assert.Empty(Load(broken).Problems);
    }

    [Fact]
    public void A_file_that_never_was_good_is_left_out()
    {
        _folder.Write("a.md", "---\ntitle: [\n---\n");

        Assert.Empty(Load().Documents);
    }

    [Fact]
    public void Unchanged_files_keep_their_document()
    {
        _folder.Write("a.md", Good);
        _folder.Write("b.md", Good);
        var before = Load();
        _folder.Write("b.md", Good + "More.");

        var after = Load(before);

        Assert.Same(before.Documents[0], after.Documents[0]);
        Assert.NotSame(before.Documents[1], after.Documents[1]);
        Assert.NotEqual(before.ContentHash, after.ContentHash);
    }

    [Fact]
    public void A_deleted_file_is_retired()
    {
        var path = _folder.Write("a.md", Good);
        var before = Load();
        File.Delete(path);

        Assert.Empty(Load(before).Documents);
    }

    [Fact]
    public void Of_two_documents_with_one_id_the_first_stays()
    {
        _folder.Write("a.md", Good);
        _folder.Write("x/a.md", Good);

        var corpus = Load();

        Assert.Equal(["a.md"], corpus.Documents.Select(document => document.File));
        Assert.Equal(
            "x/a.md: error duplicate-id: The id \"a\" already belongs to a.md, so this document is left out. Give one of the two another id: "
            + "at the top of the file, or another file name.",
            Assert.Single(corpus.Problems).ToString());
    }

    [Fact]
    public void A_newcomer_with_the_id_of_a_served_document_is_the_one_refused()
    {
        _folder.Write("m.md", "---\nid: tea" + Good[3..]);
        var before = Load();
        _folder.Write("a.md", "---\nid: tea" + Good[3..]);
        _folder.Write("tea.md", Good);

        var after = Load(before);

        Assert.Same(before.Documents[0], Assert.Single(after.Documents));
        Assert.Equal(before.ContentHash, after.ContentHash);
        Assert.Equal([("duplicate-id", "a.md"), ("duplicate-id", "tea.md")], after.Problems.Select(problem => (problem.Rule, problem.Place.File)));
    }

    [Fact]
    public void Of_two_new_documents_with_one_id_the_one_whose_file_is_named_so_stays()
    {
        _folder.Write("a.md", "---\nid: tea" + Good[3..]);
        _folder.Write("tea.md", Good);

        var corpus = Load();

        Assert.Equal(["tea.md"], corpus.Documents.Select(document => document.File));
        Assert.Equal(("duplicate-id", "a.md"), (Assert.Single(corpus.Problems).Rule, corpus.Problems[0].Place.File));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.md"), elsewhere.Write("secret.md", Good));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "b"), elsewhere.Path);

        var corpus = Load();

        Assert.Empty(corpus.Documents);
        Assert.Equal([("leads-outside", "a.md"), ("leads-outside", "b")], corpus.Problems.Select(problem => (problem.Rule, problem.Place.File)));
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed()
    {
        _folder.Write("..data/a.md", Good);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.md"), Path.Combine("..data", "a.md"));

        Assert.Equal(["a.md"], Load().Documents.Select(document => document.File));
    }

    [Fact]
    public void A_broken_lexicon_keeps_its_last_good_version()
    {
        _folder.Write("lexicon.yaml", "terms: [a]");
        var before = Load();
        _folder.Write("lexicon.yaml", "terms: [a");

        var after = Load(before);

        Assert.Same(before.Lexicon, after.Lexicon);
        Assert.Equal(new Place("lexicon.yaml", 1), Assert.Single(after.Problems).Place);
    }

    [Theory]
    [InlineData("empty-file", 0, new byte[] { })]
    [InlineData("not-text", 0, new byte[] { (byte)'P', (byte)'K', 0, 3 })]
    [InlineData("bad-encoding", 2, new byte[] { (byte)'a', (byte)'\n', (byte)'c', (byte)'a', (byte)'f', 0xE9 })]
    public void What_cannot_be_read_is_an_error(string rule, int line, byte[] bytes)
    {
        _folder.Write("a.txt", bytes);

        var problem = Assert.Single(Load().Problems);

        Assert.Equal((rule, Severity.Error, line), (problem.Rule, problem.Severity, problem.Place.Line));
    }

    [Fact]
    public void A_missing_folder_keeps_what_was_there()
    {
        _folder.Write("a.md", Good);
        var before = Load();
        Directory.Delete(_folder.Path, recursive: true);

        var after = Load(before);

        Assert.Same(before.Documents[0], Assert.Single(after.Documents));
        Assert.Equal("no-folder", Assert.Single(after.Problems).Rule);
    }

    /// <summary>Nothing is shut to an administrator, so there the folder is only read.</summary>
    [Fact]
    public void An_inner_folder_that_cannot_be_opened_costs_only_what_lies_in_it()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("z.md", Good);
        var inner = Path.GetDirectoryName(_folder.Write("b/a.md", Good))!;
        File.SetUnixFileMode(inner, UnixFileMode.None);

        var corpus = Load();

        File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("z.md", corpus.Documents.Select(document => document.File));
        if (Environment.IsPrivilegedProcess) return;
        Assert.Equal(
            [("unreadable-folder", Severity.Error, "b")],
            corpus.Problems.Select(problem => (problem.Rule, problem.Severity, problem.Place.File)));
    }

    [Fact]
    public void A_language_has_its_own_folder_where_there_is_one()
    {
        _folder.Write("en/a.md", Good);

        Assert.Equal(Path.Combine(_folder.Path, "en"), CorpusFolder.Of(_folder.Path, "en").Path);
        Assert.Equal(_folder.Path, CorpusFolder.Of(_folder.Path, "de").Path);
    }

    private LoadedCorpus Load(LoadedCorpus? previous = null) => new CorpusLoader(new CorpusFolder(_folder.Path, "en")).Load(previous);
}
