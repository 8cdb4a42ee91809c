namespace SupportBot.Evaluation.Measures;

/// <summary>The questions with a confidence from <paramref name="From"/> to <paramref name="To"/>.</summary>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share whose first passage is right.</param>
internal sealed record CalibrationBin(double From, double To, int Count, double Confidence, double Right);
