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
