using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Checks;

public sealed class AskedCheckTests : IDisposable
{
    private const string Tea = "---\ntitle: Tea\nsource: { title: T, publisher: P }\ndate: undated\n---\n# Tea\n## Black\nStrong.\n## Green\nMild.\n";

    private readonly TemporaryFolder _folder = new();

    public AskedCheckTests() => _folder.Write("tea.md", Tea);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_question_that_two_sections_are_said_to_answer_is_found()
    {
        _folder.Write("asked/green.txt", "[tea#green]\nwhat's mild\nWhat tastes of 2 leaves?\n");
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat tastes of 3 leaves\n\nwhat tastes of 2 leaves\n");

        Assert.Equal(
            ["asked/tea.txt:4: warning asked-twice: \"what tastes of 2 leaves\" stands in asked/green.txt:3 too, under tea#green. "
                + "Keep it where the better answer is, and remove it from the other."],
            Check());
    }

    [Fact]
    public void A_question_that_is_said_to_have_an_answer_and_none_is_found()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong\n[tea#green]\nwhat is mild\n");
        _folder.Write("asked/unanswered.txt", "[tastes]\nWhat is mild?\n[others]\nwhat is bitter\n[more]\nwhat is bitter\n");

        Assert.Equal(
            ["asked/unanswered.txt:2: warning asked-twice: \"What is mild?\" stands in asked/tea.txt:4 too, under tea#green. "
                + "Keep it where the better answer is, and remove it from the other."],
            Check());
    }

    [Fact]
    public void The_same_words_twice_under_one_section_do_no_harm()
    {
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong\n[tea#green]\nwhat is mild\n[tea#black]\nWhat is strong?\n");

        Assert.Empty(Check());
    }

    [Fact]
    public void Sections_that_nobody_has_questions_for_are_named()
    {
        _folder.Write("milk.md", Tea.Replace("Tea", "Milk"));
        _folder.Write("asked/tea.txt", "[tea#black]\nwhat is strong\n[tea#green]\n# nothing yet\n");

        Assert.Equal(
            [
                "milk.md: warning not-asked: Nobody has written down what members ask of milk#black, milk#green. "
                + "Write questions in their words into asked/milk.txt.",
                "tea.md: warning not-asked: Nobody has written down what members ask of tea#green. Write questions in their words into asked/tea.txt.",
            ],
            Check());
    }

    [Fact]
    public void Where_no_questions_are_kept_at_all_none_are_missed()
    {
        _folder.Write("asked/unanswered.txt", "[tastes]\nwhat is bitter\n");

        Assert.Empty(Check());
    }

    private IEnumerable<string> Check() => CorpusCheck.Run(new CorpusFolder(_folder.Path, "en")).Select(problem => problem.ToString());
}
