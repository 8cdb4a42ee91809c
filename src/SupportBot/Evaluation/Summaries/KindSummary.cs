namespace SupportBot.Evaluation.Summaries;

/// <summary>A row of a table: questions of one kind, or all of them.</summary>
internal sealed record KindSummary(string Kind, int Count, IReadOnlyList<Measured> Measures);
