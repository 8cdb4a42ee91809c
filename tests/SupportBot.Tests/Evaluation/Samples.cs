using SupportBot.Evaluation;

namespace SupportBot.Tests.Evaluation;

/// <summary>Results as a run leaves them.</summary>
internal static class Samples
{
    public static Result Answerable(string question, int rank, double confidence, bool answers = true) => Base(question) with
    {
        IsAnswerable = true,
        Expected = "nausea; hair loss",
        Rank = rank,
        Quotes = rank == 1 && answers,
        Answers = answers,
        Declines = !answers,
        Route = answers ? "answer" : "no_answer",
        Confidence = confidence,
        First = "Chemotherapy › Side effects",
        Reply = $"Said to {question}",
    };

    public static Result Unanswerable(string question, bool declines, double confidence) => Base(question) with
    {
        Answers = !declines, Declines = declines, Route = declines ? "no_answer" : "answer", Confidence = confidence, First = "Coping › Fear",
    };

    private static Result Base(string question) =>
        new("", "side_effects", "", "", question, [], "that the documents don't say", false, 0, false, null, false, false, "no_answer", 0, null, "Said", 250);
}
