using System.Globalization;
using Spectre.Console;
using SupportBot.Evaluation;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Commands.Evaluation;

/// <summary>The numbers of a run as tables, and the surest misses.</summary>
internal sealed class ConsoleReport
{
    /// <summary>In characters; wide enough that no line of a redirected report is broken.</summary>
    private const int WidthInFiles = 700;

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });

    private ConsoleReport()
    {
        if (Console.IsOutputRedirected) _console.Profile.Width = WidthInFiles;
    }

    public static void Write(IReadOnlyList<SplitSummary> splits, int misses)
    {
        var report = new ConsoleReport();
        foreach (var split in splits) report.Write(split);
        foreach (var split in splits) report.WriteMisses(split, misses);
    }

    private void Write(SplitSummary split)
    {
        Line($"{Capital(split.Title)}: {Questions(split.Count)}");
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
        var table = new Table().Border(TableBorder.Simple).AddColumns(title, "n");
        foreach (var at in shown) table.AddColumn(Heading(sort.All.Measures[at].Measure), column => column.RightAligned());
        foreach (var row in sort.Kinds.Append(sort.All))
            table.AddRow([Markup.Escape(row.Kind), Number(row.Count), .. shown.Select(at => Shown.Value(row.Measures[at]))]);
        table.AddRow(["95 % interval", "", .. shown.Select(at => Shown.Interval(sort.All.Measures[at]))]);
        table.Columns[1].RightAligned();
        _console.Write(table);
    }

    private static string Heading(Measure measure) => measure.IsShare ? $"{measure.Name.ToLowerInvariant()} %" : measure.Name;

    private void WriteConfidence(IReadOnlyList<Measured> confidence)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("confidence", "", "95 % interval", "best is");
        foreach (var measured in confidence.Where(measured => measured.Estimate.Value is not null))
            table.AddRow(Heading(measured.Measure), Shown.Value(measured), Shown.Interval(measured), measured.Measure.MoreIsBetter ? "more" : "less");
        table.Columns[1].RightAligned();
        _console.Write(table);
    }

    private void WriteMisses(SplitSummary split, int most)
    {
        if (split.Misses.Count == 0 || most == 0) return;
        Line($"{Capital(split.Title)}: {split.Misses.Count} missed{(most < split.Misses.Count ? $", the surest {most} of them" : "")}, with the confidence");
        foreach (var miss in split.Misses.Take(most)) WriteMiss(miss);
        Line($"");
    }

    private void WriteMiss(Result miss)
    {
        Line($"  {miss.Confidence:0.00}  {string.Join(" ‹ ", miss.History.Append(miss.Question).Reverse())}{(miss.Id.Length == 0 ? "" : $"  ({miss.Id})")}");
        Line($"        came first: {miss.First ?? "nothing"} ({miss.Route}{(miss.Rank > 1 ? $"; the right one came {miss.Rank}." : "")})");
        Line($"        expected:   {miss.Expected}");
    }

    /// <summary>Members' words may hold what a terminal takes for a command.</summary>
    private void Line(FormattableString line) =>
        _console.WriteLine(string.Concat(line.ToString(CultureInfo.InvariantCulture).Select(c => char.IsControl(c) ? ' ' : c)));

    private static string Capital(string title) => $"{char.ToUpperInvariant(title[0])}{title[1..]}";

    private static string Questions(int count) => count == 1 ? "1 question" : $"{Number(count)} questions";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
