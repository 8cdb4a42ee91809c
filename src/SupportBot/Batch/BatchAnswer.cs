using System.Text.Json.Serialization;

namespace SupportBot.Batch;

/// <summary>One line of the batch's output.</summary>
internal sealed record BatchAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    string Route,
    IReadOnlyList<string> Also,
    string Text,
    IReadOnlyList<BatchPassage> Passages,
    double Confidence,
    IReadOnlyList<string> Suggestions,
    double ElapsedMs);

internal sealed record BatchPassage(
    string Document,
    IReadOnlyList<string> Section,
    string Text,
    string? Quoted,
    BatchCitation Citation,
    double Score);

internal sealed record BatchCitation(string Title, string? Publisher, string? Url, string Date, IReadOnlyList<string> BasedOn);

/// <summary>A line that could not be answered, counted from 1.</summary>
internal sealed record BatchError(int Line, string Error);
