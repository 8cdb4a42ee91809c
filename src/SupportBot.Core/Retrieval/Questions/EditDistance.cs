namespace SupportBot.Core.Retrieval.Questions;

/// <summary>
/// How many slips of the finger lie between two words: a letter more, less, wrong, or two swapped (optimal string alignment;
/// F. Damerau, Communications of the ACM 7(3), 1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or a number above <paramref name="limit"/> once it is clear that it is more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;

        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++) above[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var wrong = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + wrong);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit) return limit + 1;
            var reused = before;
            before = above;
            above = row;
            row = reused;
        }
        return above[^1];
    }
}
