using SupportBot.Composition;
using SupportBot.Core.Turns;
using SupportBot.Evaluation.Judging;
using SupportBot.Evaluation.Questions;
using Route = SupportBot.Core.Turns.Route;

namespace SupportBot.Evaluation.Learning;

/// <summary>Asks questions and judges all passages that were found, not only those that a reply shows.</summary>
internal static class Lessons
{
    /// <returns>One for each question that was searched for: what a safety route or small talk takes teaches nothing here.</returns>
    public static IReadOnlyList<Lesson> Of(Release release, IEnumerable<TestQuestion> questions)
    {
        var judge = new Judge();
        return
        [
            .. questions.Where(question => !question.TakesTwo || question.Parts.Count > 0).Select(question => Of(release, question, judge)).OfType<Lesson>(),
        ];
    }

    /// <summary>A passage is right that tells of one side of a comparison.</summary>
    private static IEnumerable<TestQuestion> Sides(TestQuestion question) =>
        question.Parts.Count == 0 ? [question] : question.Parts.Select(part => question with { Facts = part, Parts = [], TakesTwo = false });

    private static Lesson? Of(Release release, TestQuestion question, Judge judge)
    {
        var state = ConversationState.New;
        foreach (var earlier in question.History) state = release.Turns.Handle(state, new Turn(earlier)).State;
        if (release.Turns.Handle(state, new Turn(question.Text)).Answer is not { Hits.Count: > 0 } answer) return null;
        return new Lesson(
            answer.Question, answer.Hits, [.. answer.Hits.Select(hit => IsRight(new FoundPassage(hit.Passage, null, hit.Score)))], question.IsAnswerable);

        bool IsRight(FoundPassage found) => Sides(question).Any(side => judge.On(side, new Reply(Route.NoAnswer, []) { Passages = [found] }).Rank == 1);
    }
}
