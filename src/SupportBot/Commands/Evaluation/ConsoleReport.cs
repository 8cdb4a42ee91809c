using System.Globalization;
using Spectre.Console;
using SupportBot.Evaluation;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Commands.Evaluation;

/// <summary>The numbers of a run as tables, and the surest misses.</summary>
/// <param name="most">How many questions a list has at the most.</param>
internal sealed class ConsoleReport(int most)
{
    /// <summary>In characters; wide enough that no line of a redirected report is broken.</summary>
    private const int WidthInFiles = 700;

    private readonly IAnsiConsole _console = NewConsole();

    public void Write(IReadOnlyList<SplitSummary> splits)
    {
        foreach (var split in splits) Write(split);
        foreach (var split in splits) WriteList($"{Shown.Title(split.Split)}, missed", split.Misses);
    }

    public void Write(Comparison comparison)
    {
        Line($"Compared with the run of {comparison.Before.At.ToLocalTime():yyyy-MM-dd HH:mm} {Others(comparison)}");
        Line($"");
        foreach (var split in comparison.Splits) Write(split);
    }

    private static string Others(Comparison comparison) => $"({comparison.OnlyBefore} questions are only in that one, {comparison.OnlyNow} are new)";

    private void Write(SplitSummary split)
    {
        Line($"{Shown.Title(split.Split)}: {Shown.Questions(split.Count)}");
        WriteTable("answered by the documents", split.Answerable);
        WriteTable("not answered by the documents", split.Unanswerable);
        WriteConfidence(split.Confidence);
        Line($"Time an answer, in µs: mean {split.Time.Mean:0}, half below {split.Time.Median:0}, 95 % below {split.Time.Slow:0}.");
        Line($"");
    }

    private void WriteTable(string title, SortSummary sort)
    {
        if (sort.All.Count == 0) return;
        var shown = Enumerable.Range(0, sort.All.Measures.Count).Where(at => sort.All.Measures[at].Estimate.Value is not null).ToList();
        var table = Table(title, "n", [.. shown.Select(at => Heading(sort.All.Measures[at].Measure))]);
        foreach (var row in sort.Kinds.Append(sort.All))
            table.AddRow([Markup.Escape(row.Kind), Shown.Count(row.Count), .. shown.Select(at => Shown.Value(row.Measures[at]))]);
        table.AddRow(["95 % interval", "", .. shown.Select(at => Shown.Interval(sort.All.Measures[at]))]);
        _console.Write(table);
    }

    private void WriteConfidence(IReadOnlyList<Measured> confidence)
    {
        var table = Table("confidence", "", "95 % interval", "better is");
        foreach (var measured in confidence.Where(measured => measured.Estimate.Value is not null))
            table.AddRow(Heading(measured.Measure), Shown.Value(measured), Shown.Interval(measured), Better(measured.Measure));
        _console.Write(table);
    }

    private void Write(SplitComparison split)
    {
        var title = $"{Shown.Title(split.Split).ToLowerInvariant()}, {Shown.Questions(split.Count)}";
        var table = Table(title, "before", "now", "difference", "95 % interval", "resamples that improve", "better is");
        foreach (var difference in split.Differences)
        {
            var measure = difference.Measure;
            table.AddRow(
                Heading(measure),
                Shown.Number(measure, difference.Before),
                Shown.Number(measure, difference.Now),
                Shown.Change(measure, difference.Change.Value),
                Shown.Interval(measure, difference.Change, Shown.Change),
                difference.Improving is { } share ? share.ToString("0 %", CultureInfo.InvariantCulture) : "–",
                Better(measure));
        }
        _console.Write(table);
        WriteList("Won", split.Won);
        WriteList("Lost", split.Lost);
    }

    private void WriteList(string title, IReadOnlyList<Result> results)
    {
        if (results.Count == 0 || most == 0) return;
        Line($"{title}: {Shown.Count(results.Count)}{(most < results.Count ? $", {most} of them here" : "")}; confidence, and question");
        foreach (var result in results.Take(most)) WriteResult(result);
        Line($"");
    }

    private void WriteResult(Result result)
    {
        Line($"  {result.Confidence:0.00}  {string.Join(" ‹ ", result.History.Append(result.Question).Reverse())}{(result.Id.Length == 0 ? "" : $"  ({result.Id})")}");
        Line($"        came first: {result.First ?? "nothing"} ({result.Route}{(result.Rank > 1 ? $"; the right one came as number {result.Rank}" : "")})");
        Line($"        expected:   {result.Expected}");
    }

    private static Table Table(string first, params ReadOnlySpan<string> numbers)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Markup.Escape(first));
        foreach (var number in numbers) table.AddColumn(number, column => column.RightAligned());
        return table;
    }

    private static Table Table(string first, string second, IReadOnlyList<string> more) => Table(first, [second, .. more]);

    private static string Heading(Measure measure) => measure.IsShare ? $"{measure.Name} %" : measure.Name;

    private static string Better(Measure measure) => measure.MoreIsBetter ? "more" : "less";

    /// <summary>Members' words may hold what a terminal takes for a command.</summary>
    private void Line(FormattableString line) =>
        _console.WriteLine(string.Concat(line.ToString(CultureInfo.InvariantCulture).Select(c => char.IsControl(c) ? ' ' : c)));

    private static IAnsiConsole NewConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = WidthInFiles;
        return console;
    }
}
