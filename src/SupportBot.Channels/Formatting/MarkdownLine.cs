using System.Text.RegularExpressions;

namespace SupportBot.Channels.Formatting;

/// <summary>A line of plain text, with the Markdown that makes it an item of a list; a paragraph has none.</summary>
internal sealed partial record MarkdownLine(string Marker, string Text)
{
    public static MarkdownLine Of(string line)
    {
        if (line.StartsWith("• ", StringComparison.Ordinal)) return new("- ", line[2..]);
        return Number.Match(line) is { Success: true, Length: var length } ? new(line[..length], line[length..]) : new("", line);
    }

    public bool Continues(MarkdownLine before) => Marker != "" && before.Marker != "" && (Marker == "- ") == (before.Marker == "- ");

    [GeneratedRegex("^[0-9]{1,3}[.] ")]
    private static partial Regex Number { get; }
}
