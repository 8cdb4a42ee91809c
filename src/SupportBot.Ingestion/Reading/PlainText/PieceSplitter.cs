using System.Text;

namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Cuts a text into lines and lists, and puts together again what was broken at the right margin.</summary>
internal static class PieceSplitter
{
    public static List<Piece> Split(string text)
    {
        List<Piece> pieces = [];
        List<RawLine> group = [];
        var number = 0;
        foreach (var line in text.Replace('\f', '\n').AsSpan().EnumerateLines())
        {
            var raw = RawLine.Of(line, ++number);
            if (raw.Text.Length > 0)
            {
                group.Add(raw);
                continue;
            }
            Add(group, pieces);
            group.Clear();
        }
        Add(group, pieces);
        return pieces;
    }

    private static void Add(List<RawLine> group, List<Piece> pieces)
    {
        var id = pieces.Count;
        var margin = RightMargin.Of(group);
        foreach (var (first, text) in Whole(group, margin))
        {
            if (first.IsItem) AddItem(new(text, first.Number, id), first.IsNumbered, pieces);
            else pieces.Add(new TextLine(text, first.Number, margin.HasNone ? pieces.Count : id));
        }
    }

    /// <summary>Each line with those that go on from it.</summary>
    private static IEnumerable<(RawLine First, string Text)> Whole(List<RawLine> group, RightMargin margin)
    {
        var text = new StringBuilder();
        for (var at = 0; at < group.Count;)
        {
            var first = group[at];
            text.Clear().Append(first.Text);
            for (at++; at < group.Count && GoesOn(first, group[at - 1], group[at], margin); at++)
                text.Append(group[at - 1].Text.EndsWith('-') ? "" : " ").Append(group[at].Text);
            yield return (first, text.ToString());
        }
    }

    private static bool GoesOn(RawLine first, RawLine before, RawLine line, RightMargin margin) =>
        !line.IsItem && (margin.Continues(before, line) || (first.IsItem && line.Indent > first.Indent));

    /// <summary>A list goes on after empty lines; it grows in place, as it may have very many items.</summary>
    private static void AddItem(TextLine item, bool numbered, List<Piece> pieces)
    {
        if (pieces is [.., TextList { Items: List<TextLine> items } list] && list.Numbered == numbered) items.Add(item);
        else pieces.Add(new TextList(new List<TextLine> { item }, numbered, item.Line, item.Group));
    }
}
