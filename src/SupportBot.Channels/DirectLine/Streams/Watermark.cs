using System.Globalization;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>How much of a conversation a client has: the number of the last entry of its history that it got.</summary>
internal static class Watermark
{
    /// <summary>Null where it isn't one of ours. None at all, or the <c>-</c> of other clients, is the beginning.</summary>
    public static long? Read(string? text)
    {
        if (text is null or "" or "-") return 0;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
