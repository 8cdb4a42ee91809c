using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Reading;

/// <summary>Builds a section tree from headings and blocks in reading order. Levels may jump; only their order counts.</summary>
internal sealed class Outline
{
    private readonly List<Entry> _entries = [new(0, "", 0)];

    private Entry _current;

    public Outline() => _current = _entries[0];

    /// <summary>Whether blocks are being added under the title itself.</summary>
    public bool IsAtRoot => _current == _entries[0];

    public void Heading(int level, string text, int line)
    {
        if (text.Length > 0) _entries.Add(_current = new(level, text, line));
    }

    public void Add(Block block) => _current.Blocks.Add(block);

    /// <summary>What follows belongs to the last section above a level.</summary>
    public void Return(int level) => _current = _entries.FindLast(entry => entry.Level < level)!;

    /// <summary>What follows belongs to an earlier section; false where there is none of that heading.</summary>
    public bool Reopen(string heading)
    {
        var found = _entries.FindLast(entry => entry.Heading == heading);
        _current = found ?? _current;
        return found is not null;
    }

    /// <summary>An only heading of level 1 is the title, and what stands under it stands at the root.</summary>
    public Section Build()
    {
        var root = _entries[0];
        var title = _entries.Count(entry => entry.Level == 1) == 1 ? _entries.Find(entry => entry.Level == 1) : null;
        Stack<Entry> open = new([root]);
        foreach (var entry in _entries.Skip(1))
        {
            while (open.Count > 1 && open.Peek().Level >= entry.Level) open.Pop();
            if (entry != title)
            {
                open.Peek().Children.Add(entry);
                open.Push(entry);
            }
            else
            {
                root.Blocks.AddRange(title.Blocks);
            }
        }
        var section = root.ToSection();
        return title is null ? section : section with { Heading = title.Heading, Line = title.Line };
    }

    private sealed class Entry(int level, string heading, int line)
    {
        public int Level => level;

        public string Heading => heading;

        public int Line => line;

        public List<Block> Blocks { get; } = [];

        public List<Entry> Children { get; } = [];

        public Section ToSection() => new(heading, [.. Blocks], [.. Children.Select(child => child.ToSection())], line);
    }
}
