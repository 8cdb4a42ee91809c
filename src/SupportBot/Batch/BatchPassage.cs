namespace SupportBot.Batch;

/// <summary>A passage of a <see cref="BatchAnswer"/>; <paramref name="Quoted"/> is null where the reply doesn't quote it.</summary>
internal sealed record BatchPassage(
    string Document,
    IReadOnlyList<string> Section,
    string Text,
    string? Quoted,
    BatchCitation Citation,
    double Score);
