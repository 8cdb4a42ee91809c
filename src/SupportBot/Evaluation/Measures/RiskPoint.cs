namespace SupportBot.Evaluation.Measures;

/// <summary>If only questions with at least this confidence were answered.</summary>
/// <param name="Coverage">The share of questions that would be.</param>
/// <param name="Risk">The share of these whose first passage is wrong.</param>
internal sealed record RiskPoint(double Confidence, double Coverage, double Risk);
