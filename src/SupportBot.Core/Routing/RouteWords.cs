using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>What a route says: its first paragraph, then the numbers, where they are seen, then the rest.</summary>
internal static class RouteWords
{
    public static IReadOnlyList<ReplyPart> With(this string reply, IReadOnlyList<Helpline> numbers)
    {
        if (numbers.Count == 0) return [new SaidPart(reply)];
        var first = reply.IndexOf('\n', StringComparison.Ordinal);
        return first < 0
            ? [new SaidPart(reply), new HelplinesPart(numbers)]
            : [new SaidPart(reply[..first].Trim()), new HelplinesPart(numbers), new SaidPart(reply[first..].Trim())];
    }
}
