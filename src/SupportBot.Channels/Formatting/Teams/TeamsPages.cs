using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.Teams;

/// <summary>
/// Spreads a reply over as many messages as it needs. A quotation that alone is too long goes on in a second one, with its heading and source again.
/// </summary>
internal static class TeamsPages
{
    /// <param name="fits">Whether these parts make a message that Teams takes.</param>
    public static IEnumerable<IReadOnlyList<ReplyPart>> Of(IReadOnlyList<ReplyPart> parts, Func<IReadOnlyList<ReplyPart>, bool> fits)
    {
        List<ReplyPart> page = [];
        foreach (var part in parts.SelectMany(part => Pieces(part, fits)))
        {
            if (page.Count > 0 && !fits([.. page, part]))
            {
                yield return page;
                page = [];
            }
            page.Add(part);
        }
        if (page.Count > 0) yield return page;
    }

    private static IEnumerable<ReplyPart> Pieces(ReplyPart part, Func<IReadOnlyList<ReplyPart>, bool> fits)
    {
        if (part is not QuotedPart { Quotation: var quotation } || fits([part]) || Middle(quotation.Text) is not { } middle) return [part];
        return
        [
            .. Pieces(new QuotedPart(quotation with { Text = quotation.Text[..middle].TrimEnd() }), fits),
            .. Pieces(new QuotedPart(quotation with { Text = quotation.Text[middle..].TrimStart() }), fits),
        ];
    }

    /// <summary>Where to part a text: between two lines near its middle, else between two words; null where there are none.</summary>
    private static int? Middle(string text)
    {
        var half = text.Length / 2;
        foreach (var gap in "\n ")
        {
            var at = text.LastIndexOf(gap, half);
            if (at <= 0) at = text.IndexOf(gap, half);
            if (at > 0 && at < text.Length - 1) return at;
        }
        return null;
    }
}
