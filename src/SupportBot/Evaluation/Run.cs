namespace SupportBot.Evaluation;

/// <summary>What a run left, for comparing another with it.</summary>
/// <param name="Documents">Where the answers came from.</param>
/// <param name="Threshold">Below this confidence nothing was answered.</param>
/// <param name="Top">How many passages a reply held at the most.</param>
internal sealed record Run(DateTimeOffset At, string Documents, double Threshold, int Top, IReadOnlyList<Result> Results);
