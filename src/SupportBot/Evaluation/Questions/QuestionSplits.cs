namespace SupportBot.Evaluation.Questions;

/// <summary>What questions are for.</summary>
internal static class QuestionSplits
{
    private static readonly string[] All = ["tune", "held-out", ""];

    public static bool IsKnown(string split) => All.Contains(split);

    /// <summary>Those that may be looked at come first.</summary>
    public static int Order(string split) => Array.IndexOf(All, split);
}
