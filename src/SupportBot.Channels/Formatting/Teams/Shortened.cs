namespace SupportBot.Channels.Formatting.Teams;

/// <summary>Keeps a text within what a channel takes.</summary>
internal static class Shortened
{
    private const char Ellipsis = '…';

    /// <summary>The text, or its beginning up to the end of a word with an ellipsis, on one line.</summary>
    /// <param name="most">UTF-16 units, the ellipsis among them.</param>
    public static string To(int most, string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most - 1);
        if (end <= 0) end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '(') + Ellipsis;
    }
}
