namespace SupportBot.Evaluation.Measures;

/// <summary>A number that is reported.</summary>
/// <param name="Key">Its name in files.</param>
/// <param name="Name">As a column's heading.</param>
/// <param name="Meaning">For moderators, one line.</param>
/// <param name="IsShare">Whether it is shown in percent.</param>
/// <param name="Over">Puts the results in order for working it out, many times over.</param>
internal sealed record Measure(string Key, string Name, string Meaning, bool MoreIsBetter, bool IsShare, Func<IReadOnlyList<Result>, Statistic> Over);
