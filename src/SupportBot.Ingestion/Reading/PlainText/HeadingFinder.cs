namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Decides which lines are headings: those that look so, and have text to stand over.</summary>
internal static class HeadingFinder
{
    private static readonly string[] GoesOn = [" (continued)", " continued", " cont'd", " (cont.)"];

    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<Heading> Find(IReadOnlyList<Piece> pieces)
    {
        var labels = Labels.Find(pieces);
        var candidates = new Heading?[pieces.Count];
        for (var at = 0; at < pieces.Count; at++) candidates[at] = Candidate(pieces, at, labels.GetValueOrDefault(at));

        List<Heading> headings = [];
        Heading? after = null;
        for (var at = pieces.Count - 1; at >= 0; at--)
        {
            var candidate = candidates[at];
            if (candidate is not null && !StandsOverText(pieces, candidates, candidate, after)) candidate = null;
            if (candidate is not null) headings.Add(candidate);
            after = candidate;
        }
        headings.Reverse();
        return headings;
    }

    private static Heading? Candidate(IReadOnlyList<Piece> pieces, int at, Label? label)
    {
        if (pieces[at] is not TextLine line) return null;
        if (line.Known != HeadingKind.None) return new Heading(at, line.Text, line.Known);
        if (label is not null) return new Heading(at, line.Text.TrimEnd(':', ' '), HeadingKind.Label) { Label = label };
        if (!Standing.IsFirst(pieces, at)) return null;
        var text = WithoutGoesOn(line.Text);
        var kind = HeadingShape.Of(text);
        return kind == HeadingKind.None ? null : new Heading(at, text, kind) { IsGoneOn = text != line.Text };
    }

    /// <summary>Text follows, or a heading of a weaker kind; of two equal ones the first may be the chapter of the second.</summary>
    private static bool StandsOverText(IReadOnlyList<Piece> pieces, Heading?[] candidates, Heading heading, Heading? after)
    {
        var next = heading.At + 1;
        if (next == pieces.Count) return false;
        if (candidates[next] is null) return true;
        if (after is null) return false;
        return heading.Kind < after.Kind || after.Kind == HeadingKind.Label || heading.At == 0 || candidates[heading.At - 1] is null;
    }

    /// <summary>A page that goes on from the one before says so: "Treatments continued..."</summary>
    private static string WithoutGoesOn(string text)
    {
        var bare = text.TrimEnd('.', '…', ' ');
        var ending = GoesOn.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return ending is null ? text : bare[..^ending.Length];
    }
}
