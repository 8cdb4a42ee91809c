using System.Globalization;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Commands.Evaluation;

/// <summary>Numbers as people read them: shares in percent, what can't be told as a dash.</summary>
internal static class Shown
{
    public static string Value(Measured measured) => Number(measured.Measure, measured.Estimate.Value);

    public static string Interval(Measured measured) => measured.Estimate is { Low: { } low, High: { } high }
        ? $"{Number(measured.Measure, low)}–{Number(measured.Measure, high)}"
        : "";

    public static string Number(Measure measure, double? value) => value is not { } number
        ? "–"
        : measure.IsShare ? (number * 100).ToString("0.0", CultureInfo.InvariantCulture) : number.ToString("0.000", CultureInfo.InvariantCulture);
}
