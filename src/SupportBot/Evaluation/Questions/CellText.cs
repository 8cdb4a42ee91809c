using System.Text.RegularExpressions;

namespace SupportBot.Evaluation.Questions;

/// <summary>How several things stand in one cell of a spreadsheet.</summary>
internal static partial class CellText
{
    /// <summary>
    /// All are needed that stand apart by a comma, semicolon or line break; one is enough of those with a bar between: <c>nausea | feeling sick, hair
    /// loss</c>.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Facts(string cell) =>
        [.. Groups().Split(cell).Select(Choices).Where(group => group.Count > 0)];

    public static IReadOnlyList<string> Choices(string cell) => cell.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<string> Lines(string cell) => Choices(cell);

    /// <summary>The comma of "20,000" is none between words.</summary>
    [GeneratedRegex(@"[;\n]|,(?!\d)")]
    private static partial Regex Groups();
}
