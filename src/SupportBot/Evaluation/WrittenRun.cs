using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation;

/// <summary>The form of a <see cref="RunFile"/>.</summary>
internal sealed record WrittenRun(Run Run, IReadOnlyList<WrittenSplit> Splits);

/// <summary>The numbers of a split; each measure by its key.</summary>
internal sealed record WrittenSplit(
    string Split,
    int Count,
    IReadOnlyList<WrittenKind> Answerable,
    IReadOnlyList<WrittenKind> Unanswerable,
    IReadOnlyDictionary<string, Estimate> Confidence,
    IReadOnlyList<RiskPoint> Curve,
    IReadOnlyList<CalibrationBin> Bins,
    TimeSummary Time);

/// <summary>The numbers of a kind; each measure by its key.</summary>
internal sealed record WrittenKind(string Kind, int Count, IReadOnlyDictionary<string, Estimate> Measures);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(WrittenRun))]
internal sealed partial class RunJson : JsonSerializerContext
{
    /// <summary>Letters as they are, not as <c>\u</c> codes: people read these files.</summary>
    public static RunJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
