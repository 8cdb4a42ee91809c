using System.Text;

namespace SupportBot.Ingestion.Adding;

/// <summary>Plain text that Markdown reads as itself.</summary>
internal static class MarkdownEscape
{
    /// <summary>A paragraph or list item; it must be one line.</summary>
    public static string Line(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsMarkup(text, at) || (at == 0 && IsBlockSign(text))) escaped.Append('\\');
            escaped.Append(text[at]);
            if (EndsNumber(text, at)) escaped.Append('\\');
        }
        return escaped.ToString();
    }

    /// <summary>"1." at the beginning would be a list's.</summary>
    private static bool EndsNumber(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is '.' or ')' && text.AsSpan(0, at + 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Signs at a heading's end would be taken for its closing.</summary>
    public static string Heading(string text) =>
        Line(text).Replace("#", "\\#", StringComparison.Ordinal).Replace("\\\\#", "\\#", StringComparison.Ordinal);

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' or '^' or '|' => true,
        '+' or '=' => at + 1 < text.Length && text[at + 1] == text[at],
        '&' => at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1])),
        _ => false,
    };

    private static bool IsBlockSign(string text) => text[0] is '#' or '>' or '-' or '+' or '=' or ':';
}
