namespace SupportBot.Evaluation.Questions;

/// <summary>What questions are for.</summary>
internal static class QuestionSplits
{
    public const string Tune = "tune", HeldOut = "held-out";

    private static readonly string[] All = [Tune, HeldOut, ""];

    public static bool IsKnown(string split) => All.Contains(split);

    /// <summary>Those that may be looked at come first.</summary>
    public static int Order(string split) => Array.IndexOf(All, split);
}
