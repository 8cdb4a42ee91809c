namespace SupportBot.Evaluation.Measures;

/// <summary>A number over results.</summary>
/// <param name="weights">How often each result counts: 1 for the sample itself, other numbers for one drawn from it.</param>
/// <returns>Not a number where the results can't tell.</returns>
internal delegate double Statistic(ReadOnlySpan<int> weights);
