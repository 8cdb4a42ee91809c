namespace SupportBot.Core.Routing.Learning;

/// <summary>Which parts of a message are looked at alone, so that what matters isn't lost beside small talk: its sentences, and each with the next.</summary>
internal static class MessageParts
{
    /// <summary>A sentence of fewer words isn't looked at alone.</summary>
    private const int ShortestSentence = 3;

    /// <param name="parts">Gets word ranges; none where the message is one sentence.</param>
    public static void Find(MessageText text, List<(int From, int To)> parts)
    {
        parts.Clear();
        var ends = text.SentenceEnds;
        if (ends.Count < 2) return;
        for (var at = 0; at < ends.Count; at++)
        {
            var start = at == 0 ? 0 : ends[at - 1];
            if (ends[at] - start >= ShortestSentence) parts.Add((start, ends[at]));
            if (ends.Count > 2 && at + 1 < ends.Count) parts.Add((start, ends[at + 1]));
        }
    }
}
