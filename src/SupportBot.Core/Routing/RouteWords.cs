using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>What a route says: its first paragraph, then what must be seen early, such as the numbers, then the rest.</summary>
internal static class RouteWords
{
    public static IReadOnlyList<ReplyPart> With(this string reply, IReadOnlyList<ReplyPart> early)
    {
        var first = early.Count == 0 ? -1 : reply.IndexOf('\n', StringComparison.Ordinal);
        return first < 0
            ? [new SaidPart(reply), .. early]
            : [new SaidPart(reply[..first].Trim()), .. early, new SaidPart(reply[first..].Trim())];
    }
}
