using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>A reply as a terminal or a text message shows it. A quotation's words stand in it untouched, line by line.</summary>
public sealed class PlainText(Wording wording) : ReplyText(wording)
{
    private readonly string _suggestions = wording.Suggestions;

    /// <summary>What the text lists already isn't suggested again.</summary>
    public override string Format(Reply reply)
    {
        var text = Format(reply.Parts);
        var suggestions = reply.Suggestions.Where(words => !text.Contains(Bullet(words), StringComparison.Ordinal)).ToList();
        if (suggestions.Count > 0) text = Format([.. reply.Parts, new HeadingsPart(_suggestions, suggestions)]);
        return reply.Choices.Count == 0 ? text : $"{text}\n{Numbered(reply.Choices)}";
    }

    private static string Numbered(IEnumerable<string> choices) => string.Join('\n', choices.Select((choice, at) => $"{at + 1}. {choice}"));

    protected override string Said(string text) => text;

    protected override string Quote(string text) => text;

    protected override string Strong(string words) => words;

    protected override string Words(string text) => text;

    protected override string Link(string words, string? url) => words;

    protected override string Bullet(string line) => $"• {line}";

    protected override string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
