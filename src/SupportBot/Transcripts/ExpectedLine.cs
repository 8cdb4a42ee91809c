namespace SupportBot.Transcripts;

/// <summary>A line of an expected reply.</summary>
/// <param name="HasGaps">Whether <c>…</c> (or three dots) stands for any words, and alone on its line for any lines.</param>
internal sealed record ExpectedLine(string Text, bool HasGaps)
{
    private static readonly string[] Gap = ["…", "..."];

    public bool IsGap => HasGaps && Gap.Contains(Text.Trim());

    public bool Matches(string line)
    {
        if (Text.TrimEnd() == line.TrimEnd()) return true;
        if (!HasGaps) return false;

        var pieces = Text.TrimEnd().Split(Gap, StringSplitOptions.None);
        return pieces.Length > 1 && HasInOrder(line.TrimEnd(), pieces);
    }

    /// <summary>Whether the line begins with the first piece, ends with the last, and has the others in between, one after the other.</summary>
    private static bool HasInOrder(string line, string[] pieces)
    {
        if (!line.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        var at = pieces[0].Length;
        foreach (var piece in pieces[1..^1])
        {
            var found = line.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }
        return line.Length - at >= pieces[^1].Length && line.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
