namespace SupportBot.Batch;

/// <summary>One line of a batch file. The history's messages are played first, in one conversation.</summary>
internal sealed record BatchQuestion(string? Id, string? Question, IReadOnlyList<string>? History);
