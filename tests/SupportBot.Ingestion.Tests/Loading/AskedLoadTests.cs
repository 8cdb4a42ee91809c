using SupportBot.Core.Content;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Loading;

public sealed class AskedLoadTests : IDisposable
{
    private const string Tea = "---\ntitle: Tea\nsource: { title: T, publisher: P }\ndate: undated\n---\n# Tea\n## Black\nStrong.\n## Green\nMild.\n";

    private readonly TemporaryFolder _folder = new();

    public AskedLoadTests() => _folder.Write("tea.md", Tea);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Questions_stand_under_the_section_that_answers_them()
    {
        _folder.Write(
            "asked/tea.txt", "# Of tea.\n\n[tea#black]\nwhat is strong?\n\n  # a remark  \n  will it keep me awake  \n[ tea#green ]\r\nsomething mild\r\n");
        _folder.Write("asked/unanswered.txt", "[prices]\nwhat does tea cost\n");

        var corpus = Load();

        Assert.Equal(["tea#black: what is strong?, will it keep me awake", "tea#green: something mild"], corpus.Asked.Answered.Select(Text));
        Assert.Equal(["prices: what does tea cost"], corpus.Asked.Unanswered.Select(Text));
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void What_is_asked_can_be_read_without_the_documents_and_its_hash_tells_whether_it_changed()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        var loader = new CorpusLoader(new CorpusFolder(_folder.Path, "en"));

        var asked = loader.ReadAsked();

        Assert.Equal(["tea#black: what is strong?"], asked.Answered.Select(Text));
        var hash = loader.AskedHash();
        Assert.Equal((64, hash), (hash.Length, loader.AskedHash()));
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is mild?\n");
        Assert.NotEqual(hash, loader.AskedHash());
    }

    [Fact]
    public void Files_with_questions_are_no_documents()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        _folder.Write("asked/notes.md", "# Notes\nText.\n");

        Assert.Equal(["tea.md"], Load().Documents.Select(document => document.File));
    }

    [Fact]
    public void Without_the_folder_nothing_is_asked()
    {
        Assert.Empty(new CorpusLoader(new CorpusFolder(_folder.Path, "en")).AskedHash());
        var corpus = Load();

        Assert.Empty(corpus.Asked.Answered);
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void A_question_before_any_section_is_left_out()
    {
        _folder.Write("asked/tea.txt", "# Of tea.\nwhat is strong?\n[tea#green]\nsomething mild\n");

        var corpus = Load();

        Assert.Equal(["tea#green: something mild"], corpus.Asked.Answered.Select(Text));
        Assert.Equal(
            ["asked/tea.txt:2: error no-section: This question stands before any section. Name the section above it, in brackets: "
                + "[chemotherapy#side-effects]."],
            Problems(corpus));
    }

    [Fact]
    public void A_name_that_is_empty_takes_its_questions_with_it()
    {
        _folder.Write("asked/tea.txt", "[tea#green]\nsomething mild\n[ ]\nwhat is strong?\n");

        var corpus = Load();

        Assert.Equal(["tea#green: something mild"], corpus.Asked.Answered.Select(Text));
        Assert.Equal(
            ["asked/tea.txt:3: error no-section: No section is named here, so the questions below it are left out. Name it between the brackets: "
                + "[chemotherapy#side-effects]."],
            Problems(corpus));
    }

    [Fact]
    public void Questions_whose_section_is_not_there_are_told()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n[tea#white]\nis it weak\n[coffee]\nwhat is stronger\n");

        Assert.Equal(
            [
                "asked/tea.txt:3: error unknown-section: There is no section tea#white, so these questions lead nowhere. The document has: "
                + "tea#black, tea#green.",
                "asked/tea.txt:5: error unknown-section: There is no section coffee, so these questions lead nowhere. See the names of sections: "
                + "SupportBot -- corpus show ID.",
            ],
            Problems(Load()));
    }

    [Fact]
    public void What_was_asked_belongs_to_the_content()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        var before = Load();
        var same = Load(before);
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\nwill it keep me awake\n");

        var after = Load(before);

        Assert.Same(before.Asked, same.Asked);
        Assert.Equal(before.ContentHash, same.ContentHash);
        Assert.Equal(["tea#black: what is strong?, will it keep me awake"], after.Asked.Answered.Select(Text));
        Assert.NotEqual(before.ContentHash, after.ContentHash);
    }

    [Fact]
    public void Files_that_were_taken_away_are_asked_no_more()
    {
        var file = _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        var before = Load();
        File.Delete(file);

        Assert.Empty(Load(before).Asked.Answered);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_keeps_the_last_good_version()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        var before = Load();
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "asked", "away.txt"), Path.Combine(_folder.Path, "nowhere"));

        var after = Load(before);

        Assert.Same(before.Asked, after.Asked);
        Assert.Equal(before.ContentHash, after.ContentHash);
        var problem = Assert.Single(after.Problems);
        Assert.Equal(("unreadable", Severity.Error, "asked"), (problem.Rule, problem.Severity, problem.Place.File));
        Assert.EndsWith("The last good version stays in use.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_never_be_opened_is_told_and_costs_no_document()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "asked"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "asked", "away.txt"), Path.Combine(_folder.Path, "nowhere"));

        var corpus = Load();

        Assert.Single(corpus.Documents);
        Assert.Empty(corpus.Asked.Answered);
        Assert.Equal(("unreadable", "asked"), (Assert.Single(corpus.Problems).Rule, corpus.Problems[0].Place.File));
    }

    [Fact]
    public void What_an_editor_puts_beside_an_open_file_is_passed_over()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "asked", ".#tea.txt"), Path.Combine(_folder.Path, "nowhere"));

        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void Of_garbled_letters_the_last_good_version_stays()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        _folder.Write("asked/unanswered.txt", "[prices]\nwhat does tea cost\n");
        var before = Load();
        _folder.Write("asked/tea.txt", [.. "[tea#green]\ncaf"u8, 0xE9]);
        _folder.Write("asked/unanswered.txt", "[prices]\nwhat does a cup cost\n");

        var after = Load(before);

        Assert.Equal(["tea#black: what is strong?"], after.Asked.Answered.Select(Text));
        Assert.Equal(["prices: what does a cup cost"], after.Asked.Unanswered.Select(Text));
        Assert.Equal(
            [
                "asked/tea.txt:2: error bad-encoding: This line holds a character that isn't saved as UTF-8, so it would come out garbled. "
                + "The last good version stays in use. "
                + "Open the file in an editor and save it again with the encoding UTF-8.",
            ],
            Problems(after));
    }

    [Fact]
    public void Letters_that_were_never_right_cost_only_their_file()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong?\n");
        _folder.Write("asked/green.txt", [.. "[tea#green]\ncaf"u8, 0xE9]);

        var corpus = Load();

        Assert.Equal(["tea#black: what is strong?"], corpus.Asked.Answered.Select(Text));
        Assert.Equal(
            [
                "asked/green.txt:2: error bad-encoding: This line holds a character that isn't saved as UTF-8, so it would come out garbled. "
                + "Open the file in an editor and save it again with the encoding UTF-8.",
            ],
            Problems(corpus));
    }

    private static string Text(Core.Retrieval.Asked.AskedGroup group) => $"{group.Name}: {string.Join(", ", group.Questions)}";

    private static IEnumerable<string> Problems(LoadedCorpus corpus) => corpus.Problems.Select(problem => problem.ToString());

    private LoadedCorpus Load(LoadedCorpus? previous = null) => new CorpusLoader(new CorpusFolder(_folder.Path, "en")).Load(previous);
}
