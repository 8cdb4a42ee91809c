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
        RawLine? before = null;
        RawLine? item = null;
        foreach (var line in group)
        {
            var goesOn = before is not null && !line.IsItem && (margin.Continues(before, line) || line.Indent > item?.Indent);
            if (goesOn) pieces[^1] = Extend(pieces[^1], line.Text);
            else if (line.IsItem) AddItem(line, id, pieces);
            else pieces.Add(new TextLine(line.Text, line.Number, margin.HasNone ? pieces.Count : id));
            if (!goesOn) item = line.IsItem ? line : null;
            before = line;
        }
    }

    /// <summary>A list goes on after empty lines.</summary>
    private static void AddItem(RawLine line, int group, List<Piece> pieces)
    {
        var item = new TextLine(line.Text, line.Number, group);
        if (pieces is [.., TextList list] && list.Numbered == line.IsNumbered) pieces[^1] = list with { Items = [.. list.Items, item] };
        else pieces.Add(new TextList([item], line.IsNumbered, line.Number, group));
    }

    private static Piece Extend(Piece piece, string text) => piece switch
    {
        TextList list => list with { Items = [.. list.Items.SkipLast(1), Extend(list.Items[^1], text)] },
        TextLine line => Extend(line, text),
        _ => piece,
    };

    private static TextLine Extend(TextLine line, string text) =>
        new(line.Text + (line.Text.EndsWith('-') ? "" : " ") + text, line.Line, line.Group);
}
