using System.Globalization;
using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Summaries;

/// <summary>Numbers as people read them: shares in percent, what can't be told as a dash.</summary>
internal static class Shown
{
    public static string Value(Measured measured) => Number(measured.Measure, measured.Estimate.Value);

    public static string Interval(Measured measured) => Interval(measured.Measure, measured.Estimate, Number);

    public static string Number(Measure measure, double? value) => value is not { } number ? "–" : Scaled(measure, number, "0.0", "0.000");

    /// <summary>With its sign.</summary>
    public static string Change(Measure measure, double? value) =>
        value is not { } number ? "–" : Scaled(measure, number, "+0.0;−0.0;0.0", "+0.000;−0.000;0.000");

    /// <summary>Empty where it can't be told.</summary>
    public static string Interval(Measure measure, Estimate estimate, Func<Measure, double?, string> shown) =>
        estimate is { Low: { } low, High: { } high } ? $"{shown(measure, low)} to {shown(measure, high)}" : "";

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Questions(int count) => count == 1 ? "1 question" : $"{Count(count)} questions";

    /// <summary>Of a split.</summary>
    public static string Title(string split) => split.Length == 0 ? "All questions" : $"{char.ToUpperInvariant(split[0])}{split[1..]}";

    private static string Scaled(Measure measure, double value, string percent, string plain) =>
        measure.IsShare ? (value * 100).ToString(percent, CultureInfo.InvariantCulture) : value.ToString(plain, CultureInfo.InvariantCulture);
}
