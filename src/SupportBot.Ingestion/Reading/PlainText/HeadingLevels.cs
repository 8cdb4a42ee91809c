namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Which section holds which. A heading's kind says its level, but the order of labels says it better.</summary>
internal sealed class HeadingLevels
{
    private readonly IReadOnlyList<Heading> _headings;
    private readonly HashSet<Heading> _main = [];
    private readonly HashSet<Label> _withItems = [];
    private readonly HeadingKind _plain;

    private HeadingLevels(IReadOnlyList<Heading> headings)
    {
        _headings = headings;
        FindMain();
        FindItems();
        _plain = PlainIsAsTitle() ? HeadingKind.Title : HeadingKind.Plain;
    }

    public static IEnumerable<(Heading Heading, HeadingKind Level)> Of(IReadOnlyList<Heading> headings) => new HeadingLevels(headings).Levels();

    private IEnumerable<(Heading Heading, HeadingKind Level)> Levels()
    {
        Label? open = null;
        for (var at = 0; at < _headings.Count; at++)
        {
            var level = Level(at, open);
            if (level == HeadingKind.Label) open = _headings[at].Label;
            else if (level < HeadingKind.Label) open = null;
            yield return (_headings[at], level);
        }
    }

    private HeadingKind Level(int at, Label? open)
    {
        var heading = _headings[at];
        if (heading.Kind is HeadingKind.Capitals or HeadingKind.Label) return heading.Kind;
        if (_main.Contains(heading)) return HeadingKind.Title;
        if (open is not null) return _withItems.Contains(open) && LabelsGoOn(at, open) ? HeadingKind.Plain : heading.Kind;
        if (heading.Kind != HeadingKind.Plain) return heading.Kind;
        return IsOneWordAmongTitles(heading) ? HeadingKind.Title : _plain;
    }

    /// <summary>Where the labels start again, the heading before the first of them begins a main section, even if it is a single word.</summary>
    private void FindMain()
    {
        Label? before = null;
        Heading? nearest = null;
        foreach (var heading in _headings)
        {
            if (heading.Label is not { } label)
            {
                nearest = heading;
                continue;
            }
            if (nearest is not null && (before is null || label.Order <= before.Order)) _main.Add(nearest);
            (before, nearest) = (label, null);
        }
    }

    /// <summary>Labels such as "Types" that hold headings of their own.</summary>
    private void FindItems()
    {
        Label? open = null;
        foreach (var heading in _headings)
        {
            if (heading.Label is not null) open = heading.Label;
            else if (_main.Contains(heading)) open = null;
            else if (open is not null && heading.Kind == HeadingKind.Plain) _withItems.Add(open);
        }
    }

    /// <summary>The next label comes later in the labels' order than the open one, so what stands between belongs to the open one.</summary>
    private bool LabelsGoOn(int at, Label open) =>
        _headings.Skip(at + 1).TakeWhile(heading => !_main.Contains(heading)).FirstOrDefault(heading => heading.Label is not null)
            is { Label: { } next } && next.Order > open.Order;

    /// <summary>A text whose headings are mostly written as sentences are has one kind of heading, not two.</summary>
    private bool PlainIsAsTitle()
    {
        var free = _headings.Where(heading => heading.Label is null && !_main.Contains(heading)).ToList();
        var titles = free.Count(heading => heading.Kind == HeadingKind.Title && !heading.Text.EndsWith('?'));
        return free.Count(heading => heading.Kind == HeadingKind.Plain && heading.Text.Contains(' ', StringComparison.Ordinal)) > titles;
    }

    /// <summary>"Causes" between "Risk Factors" and "When to Call": one word can't show its case.</summary>
    private bool IsOneWordAmongTitles(Heading heading) =>
        !heading.Text.Contains(' ', StringComparison.Ordinal) && _headings.Any(other => other.Kind == HeadingKind.Title);
}
