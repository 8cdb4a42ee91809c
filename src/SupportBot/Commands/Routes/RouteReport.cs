using System.Globalization;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Checks;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Commands.Routes;

/// <summary>One route's curve as a table with bars, and what it misses and wrongly hears.</summary>
internal static class RouteReport
{
    private const int BarLength = 40;
    private const int First = 10;

    private static readonly int[] Percents = [10, 20, 30, 40, 50, 60, 70, 80, 90];

    public static void Write(TextWriter output, SafetyRoute route, RouteCurve curve, bool all)
    {
        output.WriteLine($"{route.Route}: {curve.Examples:N0} examples, {curve.Harmless:N0} harmless messages, {curve.Asked:N0} questions of members");
        output.WriteLine("  sure from   found                                              false alarms   asked");
        foreach (var percent in Percents.Append(InUse(route)).Where(percent => percent <= 100).Distinct().Order())
            WriteRow(output, $"{percent,3} %", curve.At(percent / 100f), percent == InUse(route) ? "  <- in use" : "");
        WriteRow(output, "phrases too", curve.InUse, "");
        output.WriteLine();
        WriteList(output, "Missed", [.. curve.Misses], all);
        WriteList(output, "False alarms", [.. curve.FalseAlarms], all);
        WriteList(output, "Asked, and heard", [.. curve.AskedAlarms], all);
    }

    private static int InUse(SafetyRoute route) => (int)Math.Round(route.SureFrom * 100);

    private static void WriteRow(TextWriter output, string from, CurvePoint point, string note)
    {
        var bar = new string('█', (int)Math.Round(point.Found * BarLength)).PadRight(BarLength, '·');
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {from,-11} {bar} {point.Found,7:0.0 %}   {point.FalseAlarms,7:0.00 %}   {point.AskedAlarms,10:0.00 %}{note}"));
    }

    private static void WriteList(TextWriter output, string title, IReadOnlyList<(HeldOutLesson Lesson, float Score)> lessons, bool all)
    {
        if (lessons.Count == 0) return;
        var shown = all ? lessons : [.. lessons.Take(First)];
        output.WriteLine(
            shown.Count < lessons.Count ? $"  {title}: {lessons.Count:N0}, the first {shown.Count} (all: --all)" : $"  {title}: {lessons.Count:N0}");
        foreach (var (lesson, score) in shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {score * 100,3:0} %  {Short(lesson.Text.Place)}  {lesson.Text.Text}"));
        output.WriteLine();
    }

    private static string Short(Core.Content.Place place) => (place with { File = Path.GetFileName(place.File) }).ToString();
}
