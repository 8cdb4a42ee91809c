using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Reading;

/// <summary>Builds a section tree from headings and blocks in reading order. Levels may jump; only their order counts.</summary>
internal sealed class Outline
{
    private readonly List<Entry> _entries = [new(0, "", 0)];

    public void Heading(int level, string text, int line)
    {
        if (text.Length > 0) _entries.Add(new(level, text, line));
    }

    public void Add(Block block) => _entries[^1].Blocks.Add(block);

    /// <summary>An only heading of level 1 is the title, and what stands under it stands at the root.</summary>
    public Section Build()
    {
        var root = _entries[0];
        var title = _entries.Count(entry => entry.Level == 1) == 1 ? _entries.Find(entry => entry.Level == 1) : null;
        Stack<Entry> open = new([root]);
        foreach (var entry in _entries.Skip(1))
        {
            while (open.Count > 1 && (open.Peek().Level >= entry.Level)) open.Pop();
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
        return (title is null ? root : root with { Heading = title.Heading, Line = title.Line }).ToSection();
    }

    private sealed record Entry(int Level, string Heading, int Line)
    {
        public List<Block> Blocks { get; } = [];

        public List<Entry> Children { get; } = [];

        public Section ToSection() => new(Heading, [.. Blocks], [.. Children.Select(child => child.ToSection())], Line);
    }
}
