using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Evaluation.Learning;
using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Evaluation.Learning;

/// <summary>Lessons whose passages have only features, each in a section of its own.</summary>
internal static class TaughtLessons
{
    private static readonly Question Question = Shipped.Release.Turns.Handle(ConversationState.New, new Turn(Known.Question)).Answer!.Question;

    public static Lesson Of(params IReadOnlyList<(bool IsRight, PassageFeatures Features)> found) => new(
        Question,
        [.. found.Select((passage, number) => new Hit(number, Passage(number), 1, passage.Features, LacksEssential: false))],
        [.. found.Select(passage => passage.IsRight)],
        IsAnswerable: true);

    private static Passage Passage(int number) => PassageSplitter.Split(new Document(
        $"d{number}", $"d{number}.md", $"D{number}", "en", new Source("S"), new Section($"D{number}", [new Paragraph("Text.")], []))).Single();
}
