namespace SupportBot.Batch;

/// <summary>A line that could not be answered, counted from 1.</summary>
internal sealed record BatchError(int Line, string Error);
