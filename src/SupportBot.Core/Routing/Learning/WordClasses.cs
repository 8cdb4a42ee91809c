using SupportBot.Core.Content;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Words, sayings and numbers that mean the same to the safety routes, as <c>word-classes.yaml</c> lists them: who was taught
/// "husband" then hears "fella" too. Words are kept as hashes; a class is a number from 1.
/// </summary>
public sealed class WordClasses
{
    private readonly Dictionary<ulong, int[]> _byWord = [];
    private readonly Dictionary<ulong, List<Saying>> _sayings = [];
    private readonly List<NumberRange> _ranges = [];

    public static WordClasses None { get; } = new();

    public static WordClasses Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "classes", "idioms", "numbers");
        var classes = new WordClasses();
        var names = new Dictionary<string, int>();
        Each("classes", (_, words, of) => classes.Add(words, of));
        Each("idioms", (_, words, of) => classes.Add(words, of));
        Each("numbers", (node, range, of) =>
        {
            if (NumberRange.Parse(range, of) is { } parsed) classes._ranges.Add(parsed);
            else binder.Report(node, "wrong-range", $"\"{range}\" is not a range of numbers.", "Write from and to with a dash: 38-42.");
        });
        return classes;

        void Each(string key, Action<ContentNode, string, int> add)
        {
            if (map[key] is not MapNode { Entries: var entries }) return;
            foreach (var (name, items) in entries)
            {
                if (!names.TryGetValue(name.Value!, out var of)) names.Add(name.Value!, of = names.Count + 1);
                foreach (var text in binder.Texts(items)) add(items, text, of);
            }
        }
    }

    /// <summary>The classes that a word belongs to.</summary>
    internal ReadOnlySpan<int> Of(ulong word) => _byWord.GetValueOrDefault(word);

    /// <summary>The class of a number, by its size; 0 where it has none.</summary>
    internal int Of(double number)
    {
        foreach (var range in _ranges)
            if (number >= range.From && number <= range.To) return range.Class;
        return 0;
    }

    /// <summary>The sayings that begin with a word.</summary>
    internal IReadOnlyList<Saying> SayingsFrom(ulong word) => _sayings.TryGetValue(word, out var sayings) ? sayings : [];

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_byWord.Sum(entry => entry.Value.Length));
        foreach (var (word, classes) in _byWord)
        {
            foreach (var of in classes)
            {
                writer.Write(word);
                writer.Write(of);
            }
        }
        writer.Write(_sayings.Sum(entry => entry.Value.Count));
        foreach (var (first, sayings) in _sayings)
        {
            foreach (var saying in sayings)
            {
                writer.Write(first);
                saying.Write(writer);
            }
        }
        writer.Write(_ranges.Count);
        foreach (var range in _ranges) range.Write(writer);
    }

    internal static WordClasses Read(BinaryReader reader)
    {
        var classes = new WordClasses();
        for (var left = reader.ReadInt32(); left > 0; left--) classes.AddWord(reader.ReadUInt64(), reader.ReadInt32());
        for (var left = reader.ReadInt32(); left > 0; left--) classes.AddSaying(reader.ReadUInt64(), Saying.Read(reader));
        for (var left = reader.ReadInt32(); left > 0; left--) classes._ranges.Add(NumberRange.Read(reader));
        return classes;
    }

    private void Add(string text, int of)
    {
        ulong[] words = [.. MessageWords.Of(text).Select(word => Hash.Of(word))];
        if (words is [var only]) AddWord(only, of);
        else if (words is [var first, .. var rest]) AddSaying(first, new Saying(rest, of));
    }

    private void AddWord(ulong word, int of)
    {
        var known = _byWord.GetValueOrDefault(word) ?? [];
        if (!known.Contains(of)) _byWord[word] = [.. known, of];
    }

    private void AddSaying(ulong first, Saying saying)
    {
        if (!_sayings.TryGetValue(first, out var sayings)) _sayings.Add(first, sayings = []);
        sayings.Add(saying);
    }
}
