using System.Globalization;

namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Dates as pages write them: "June 4, 2018", "4 June 2018", "2018-06-04".</summary>
internal static class WrittenDate
{
    private static readonly string[] Formats =
        ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"];

    /// <returns>The first date in the text; null where there is none.</returns>
    public static DateOnly? In(string text)
    {
        var words = Words(text);
        for (var at = 0; at < words.Length; at++)
            foreach (var length in (ReadOnlySpan<int>)[3, 1])
                if (at + length <= words.Length && Parse(string.Join(' ', words[at..(at + length)])) is { } date) return date;
        return null;
    }

    /// <summary>Whether the text is a date and nothing else.</summary>
    public static bool IsAll(string text) => Parse(string.Join(' ', Words(text))) is not null;

    private static string[] Words(string text) => text.Split([' ', ',', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
