using SupportBot.Core.Retrieval.Asked;
using SupportBot.Evaluation.Questions;

namespace SupportBot.Evaluation.Learning;

/// <summary>
/// What members ask, as questions to learn from: a fifth at a time, asked of a bot that has only the other four fifths. Lines that stand together are
/// often by one hand, so each section's are divided in their order.
/// </summary>
internal static class AskedFolds
{
    private const int Count = 5;

    public static IEnumerable<(AskedQuestions Known, IReadOnlyList<TestQuestion> Asked)> Of(AskedQuestions all) =>
        Enumerable.Range(0, Count).Select(fold => (
            new AskedQuestions([.. all.Answered.Select(group => Rest(group, fold))], [.. all.Unanswered.Select(group => Rest(group, fold))]),
            (IReadOnlyList<TestQuestion>)
            [
                .. all.Answered.SelectMany(group => Part(group, fold), (group, text) => Question(text) with { Passages = [group.Name] }),
                .. all.Unanswered.SelectMany(group => Part(group, fold), (_, text) => Question(text)),
            ]));

    private static TestQuestion Question(string text) => new("", "asked", text, default);

    private static AskedGroup Rest(AskedGroup group, int fold) => group with { Questions = [.. group.Questions.Where((_, at) => FoldOf(group, at) != fold)] };

    private static IEnumerable<string> Part(AskedGroup group, int fold) => group.Questions.Where((_, at) => FoldOf(group, at) == fold);

    private static int FoldOf(AskedGroup group, int at) => at * Count / group.Questions.Count;
}
