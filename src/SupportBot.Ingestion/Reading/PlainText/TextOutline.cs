using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Lays out the pieces of a page as sections, paragraphs and lists.</summary>
internal sealed class TextOutline
{
    private const int RunInLevel = 7;

    private readonly TextPage _page;
    private readonly Dictionary<int, (Heading Heading, HeadingKind Level)> _headings;
    private readonly Outline _outline = new();

    private TextOutline(TextPage page)
    {
        _page = page;
        _headings = HeadingLevels.Of(HeadingFinder.Find(page.Pieces)).ToDictionary(found => found.Heading.At);
    }

    public static Section Of(TextPage page) => new TextOutline(page).Build();

    private Section Build()
    {
        for (var at = 0; at < _page.Pieces.Count; at++)
        {
            if (at == _page.EndOfText && !_headings.Keys.Any(heading => heading >= at)) _outline.Return(1);
            at = Add(at) - 1;
        }
        return _outline.Build() with { Heading = _page.Title ?? "", Line = _page.TitleLine };
    }

    /// <returns>Where to go on.</returns>
    private int Add(int at)
    {
        if (_headings.TryGetValue(at, out var found)) return AddHeading(found.Heading, found.Level);
        if (_page.Pieces[at] is TextList list) return AddList(list, at);
        var runIn = Texts(at).Select(RunInHeading.Of).TakeWhile(heading => heading is not null).OfType<RunInHeading>().ToList();
        if (runIn.Count > 1) return AddRunIn(runIn, at, at + runIn.Count);
        var lines = ShortLines(at);
        if (lines.Count > 0) return AddItems(lines, at);
        _outline.Add(new Paragraph(((TextLine)_page.Pieces[at]).Text));
        return at + 1;
    }

    private int AddHeading(Heading heading, HeadingKind level)
    {
        if (!heading.IsGoneOn || !_outline.Reopen(heading.Text)) _outline.Heading(1 + (int)level, heading.Text, _page.Pieces[heading.At].Line);
        return heading.At + 1;
    }

    private int AddList(TextList list, int at)
    {
        var runIn = RunInHeading.Of(list);
        if (runIn.Count > 0) return AddRunIn(runIn, at, at + 1);
        _outline.Add(new ItemList([.. list.Items.Select(item => item.Text)], list.Numbered));
        return at + 1;
    }

    /// <summary>Under the title, where nothing else lists a section's subsections, they are listed for the line that leads into them.</summary>
    private int AddRunIn(IReadOnlyList<RunInHeading> headings, int at, int next)
    {
        if (_outline.IsAtRoot && LeadsIn(at)) _outline.Add(new ItemList([.. headings.Select(heading => heading.Text)]));
        foreach (var heading in headings)
        {
            _outline.Heading(RunInLevel, heading.Text, heading.Line);
            _outline.Add(new Paragraph(heading.Rest));
        }
        _outline.Return(RunInLevel);
        return next;
    }

    private bool LeadsIn(int at) => at > 0 && _page.Pieces[at - 1] is TextLine { Text: [.., ':'] };

    private IEnumerable<TextLine> Texts(int from) =>
        _page.Pieces.Skip(from)
            .TakeWhile((piece, offset) => piece is TextLine && !_headings.ContainsKey(from + offset) && (offset == 0 || from + offset != _page.EndOfText))
            .Cast<TextLine>();

    /// <summary>A list whose bullets the copy has lost.</summary>
    private List<TextLine> ShortLines(int from)
    {
        var lines = Texts(from).TakeWhile(line => !line.Text.EndsWith(':') && !Prose.IsSentence(line.Text)).ToList();
        return lines.Count > 2 || (lines.Count == 2 && LeadsIn(from)) ? lines : [];
    }

    private int AddItems(List<TextLine> lines, int at)
    {
        _outline.Add(new ItemList([.. lines.Select(line => line.Text)]));
        return at + lines.Count;
    }
}
