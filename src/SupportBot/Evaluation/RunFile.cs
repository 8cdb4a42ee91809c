using System.Text.Json;
using SupportBot.Core.Content;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation;

/// <summary>A run as a file: its numbers for programs, and its results to compare another run with.</summary>
internal static class RunFile
{
    public static void Write(string file, Run run, IReadOnlyList<SplitSummary> summaries)
    {
        using var stream = PrivateText.Create(file);
        JsonSerializer.Serialize(stream, new WrittenRun(run, [.. summaries.Select(Numbers)]), RunJson.Readable.WrittenRun);
    }

    /// <exception cref="ContentException">It is none.</exception>
    public static Run Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            if (JsonSerializer.Deserialize(stream, RunJson.Default.WrittenRun)?.Run is { Results: not null } run) return run;
        }
        catch (JsonException)
        {
        }
        throw new ContentException(
            [Problem.Error("not-a-run", new Place(file), "This is no file that eval wrote.", "Name one that was written with: eval --json FILE.")]);
    }

    private static WrittenSplit Numbers(SplitSummary split) => new(
        split.Split,
        split.Count,
        [.. split.Answerable.Kinds.Append(split.Answerable.All).Select(Numbers)],
        [.. split.Unanswerable.Kinds.Append(split.Unanswerable.All).Select(Numbers)],
        Numbers(split.Confidence),
        split.Curve,
        split.Bins,
        split.Time);

    private static WrittenKind Numbers(KindSummary kind) => new(kind.Kind, kind.Count, Numbers(kind.Measures));

    private static Dictionary<string, Estimate> Numbers(IEnumerable<Measured> measures) =>
        measures.ToDictionary(measured => measured.Measure.Key, measured => measured.Estimate);
}
