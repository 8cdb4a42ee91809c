using System.Text;

namespace SupportBot.Channels.Formatting;

/// <summary>
/// Keeps plain words from being read as Markdown. Brackets and angles become character references and not backslash escapes, because Web Chat reads
/// <c>\[</c> as mathematics and Teams reads <c>&lt;</c> as HTML.
/// </summary>
internal static class MarkdownEscape
{
    public static string Line(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var afterNumber = AfterNumber(text);
        for (var at = 0; at < text.Length; at++) escaped.Append(Escape(text, at, afterNumber));
        return escaped.ToString();
    }

    private static string Escape(string text, int at, int afterNumber) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '[' => "&#91;",
        '\n' => " ",
        '\\' or '*' or '`' or '~' or '|' or '$' => $"\\{text[at]}",
        '_' when !IsInsideWord(text, at) => "\\_",
        '#' or '+' or '-' or '=' when at == 0 => $"\\{text[at]}",
        _ when at == afterNumber => $"\\{text[at]}",
        var c => c.ToString(),
    };

    /// <summary>Where the full stop or bracket stands that would make the line an item of a numbered list; -1 where it would not.</summary>
    private static int AfterNumber(string text)
    {
        var rest = text.AsSpan().TrimStart("0123456789");
        return rest.Length < text.Length && rest is ['.' or ')'] or ['.' or ')', ' ', ..] ? text.Length - rest.Length : -1;
    }

    /// <summary>An underscore within a word marks nothing, and escaped it would break the links that channels find themselves.</summary>
    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
