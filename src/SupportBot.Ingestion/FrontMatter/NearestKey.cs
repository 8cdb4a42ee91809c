namespace SupportBot.Ingestion.FrontMatter;

/// <summary>Which known key a mistyped one was meant to be, by the fewest letters to change (Levenshtein).</summary>
internal static class NearestKey
{
    /// <returns>Null where no key is within half its length.</returns>
    public static string? Of(string written, IReadOnlyList<string> known)
    {
        var (key, distance) = known.Select(key => (key, Distance(written.ToLowerInvariant(), key.ToLowerInvariant()))).MinBy(found => found.Item2);
        return distance <= Math.Max(key.Length / 2, 1) ? key : null;
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }
        return row[^1];
    }
}
