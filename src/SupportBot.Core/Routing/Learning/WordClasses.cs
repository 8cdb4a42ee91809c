using SupportBot.Core.Content;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Words, sayings and numbers that mean the same to the safety routes, as <c>word-classes.yaml</c> lists them: who was taught
/// "husband" then hears "fella" too. Words are kept as hashes; a class is a number from 1.
/// </summary>
public sealed class WordClasses
{
    private readonly FeatureTable _words = new(1 << 13);
    private readonly List<WordMeaning> _meanings = [];
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

    /// <summary>Null of a word that isn't listed.</summary>
    internal WordMeaning? Meaning(ulong word) => _words.Find(word) is >= 0 and var at ? _meanings[at] : null;

    /// <summary>The class of a number, by its size; 0 where it has none.</summary>
    internal int Of(double number)
    {
        foreach (var range in _ranges)
            if (number >= range.From && number <= range.To) return range.Class;
        return 0;
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_words.Count);
        foreach (var (word, at) in _words.InOrder())
        {
            writer.Write(word);
            writer.Write(_meanings[at].Classes.Count);
            foreach (var of in _meanings[at].Classes) writer.Write(of);
            writer.Write(_meanings[at].Sayings.Count);
            foreach (var saying in _meanings[at].Sayings) saying.Write(writer);
        }
        writer.Write(_ranges.Count);
        foreach (var range in _ranges) range.Write(writer);
    }

    internal static WordClasses Read(BinaryReader reader)
    {
        var classes = new WordClasses();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var meaning = classes.Known(reader.ReadUInt64());
            for (var more = reader.ReadInt32(); more > 0; more--) meaning.Classes.Add(reader.ReadInt32());
            for (var more = reader.ReadInt32(); more > 0; more--) meaning.Sayings.Add(Saying.Read(reader));
        }
        for (var left = reader.ReadInt32(); left > 0; left--) classes._ranges.Add(NumberRange.Read(reader));
        return classes;
    }

    private void Add(string text, int of)
    {
        ulong[] words = [.. MessageWords.Of(text).Select(word => Hash.Of(word))];
        if (words is [var first, .. var rest]) Add(Known(first), rest, of);
    }

    private static void Add(WordMeaning meaning, ulong[] rest, int of)
    {
        if (rest.Length > 0) meaning.Sayings.Add(new Saying(rest, of));
        else if (!meaning.Classes.Contains(of)) meaning.Classes.Add(of);
    }

    private WordMeaning Known(ulong word)
    {
        var at = _words.Add(word);
        if (at == _meanings.Count) _meanings.Add(new WordMeaning([], []));
        return _meanings[at];
    }
}
