using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>A reply as CommonMark. Quotations are blockquotes; every word is escaped, so that it shows as it was written.</summary>
public class Markdown(Wording wording) : ReplyText(wording)
{
    protected override string Said(string text) => Blocks(text, "");

    protected override string Quote(string text) => Blocks(text, "> ");

    protected override string Strong(string words) => $"**{Words(words)}**";

    protected override string Words(string text) => MarkdownEscape.Line(text);

    protected override string Link(string words, string? url) =>
        WebAddress.Of(url) is { } address ? $"[{LinkWords(words)}]({address})" : Words(words);

    /// <summary>A bracket would end the words of a link.</summary>
    protected string LinkWords(string words) => Words(words).Replace("]", "&#93;", StringComparison.Ordinal);

    protected override string Bullet(string line) => $"- {line}";

    protected override string Lines(IEnumerable<string> lines) => string.Join("\n\n", lines);

    /// <summary>A line of plain text is a paragraph or a list's item; only items of one list stand close together.</summary>
    private string Blocks(string text, string prefix)
    {
        var lines = text
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(MarkdownLine.Of)
            .ToList();
        return string.Concat(lines.Select((line, at) => Gap(at) + prefix + line.Marker + Words(line.Text)));

        string Gap(int at) =>
            at == 0 ? "" : lines[at].Continues(lines[at - 1]) ? "\n" : $"\n{prefix.TrimEnd()}\n";
    }
}
