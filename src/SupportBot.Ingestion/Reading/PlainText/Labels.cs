namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>
/// Finds the labels of a text: short lines that end in a colon, stand alone and come again; where there are none, headings that come again.
/// </summary>
internal static class Labels
{
    private const int Longest = 6;
    private const int LongestOnce = 4;
    private const int FewestOnce = 3;

    /// <returns>The label of each piece that is one.</returns>
    public static IReadOnlyDictionary<int, Label> Find(IReadOnlyList<Piece> pieces)
    {
        var colons = Cluster(pieces, line => line.Text.EndsWith(':') && line.Words <= Longest, Label.Keys);
        var labels = colons.Exists(IsRecurring) ? Recurring(colons, pieces) : Varied(colons);
        if (labels.Count == 0) labels = WithoutColon(pieces);
        return labels.SelectMany(label => label.Places.Select(place => (place, label))).ToDictionary(entry => entry.place, entry => entry.label);
    }

    private static List<Label> Cluster(IReadOnlyList<Piece> pieces, Func<TextLine, bool> isCandidate, Func<string, IEnumerable<string>> keysOf)
    {
        List<Label> labels = [];
        Dictionary<string, Label> known = [];
        for (var at = 0; at + 1 < pieces.Count; at++)
        {
            if (pieces[at] is not TextLine line || !isCandidate(line) || !Standing.IsFirst(pieces, at)) continue;
            var text = line.Text.TrimEnd(':', ' ');
            if (text.Length == 0) continue;
            var keys = keysOf(text).ToList();
            var label = keys.Select(key => known.GetValueOrDefault(key)).OfType<Label>().MinBy(like => like.Order);
            if (label is null)
            {
                labels.Add(label = new(text, labels.Count));
                foreach (var key in keys) known.TryAdd(key, label);
            }
            label.Places.Add(at);
        }
        return labels;
    }

    private static bool IsRecurring(Label label) => label.Places.Count > 1;

    /// <summary>Among labels that come again, one that comes once is a label too, unless it leads into a list.</summary>
    private static List<Label> Recurring(List<Label> labels, IReadOnlyList<Piece> pieces) =>
        [.. labels.Where(label => IsRecurring(label) || (IsFragment(label) && pieces[label.Places[0] + 1] is TextLine))];

    /// <summary>Several different ones are a way of writing headings.</summary>
    private static List<Label> Varied(List<Label> labels) =>
        labels.FindAll(IsFragment) is { Count: >= FewestOnce } found ? found : [];

    private static bool IsFragment(Label label) =>
        Prose.WordCount(label.Text) <= LongestOnce
        && HeadingShape.Of(label.Text) != HeadingKind.None
        && (!Prose.HasVerb(label.Text) || Prose.Words(label.Text)[0] is ['W' or 'H', ..]);

    /// <summary>Several that come again, or one that comes again right under other headings.</summary>
    private static List<Label> WithoutColon(IReadOnlyList<Piece> pieces)
    {
        var found = Cluster(pieces, IsShapedAsHeading, text => [text]).FindAll(IsRecurring);
        return found.Count > 1
            ? found
            : found.FindAll(label => label.Places.TrueForAll(at => at > 0 && pieces[at - 1] is TextLine above && IsShapedAsHeading(above)));
    }

    private static bool IsShapedAsHeading(TextLine line) => HeadingShape.Of(line.Text) != HeadingKind.None;
}
