using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Room to score a message in, kept for the next one, so that scoring allocates nothing.</summary>
/// <param name="rows">How many features were learnt.</param>
internal sealed class Room(WordClasses classes, int rows)
{
    private readonly List<Feature> _found = [];
    private readonly int[] _seenIn = new int[rows];
    private readonly List<(int Row, Feature Feature)> _known = [];
    private readonly List<int> _starts = [];
    private int _part;

    public MessageText Text { get; } = new(classes);

    /// <summary>The sentences to look at alone.</summary>
    public List<(int From, int To)> Parts { get; } = [];

    /// <summary>The features of the part that is looked at which tell what is near, each once, with their rarity.</summary>
    public List<(int Row, float Rarity)> Telling { get; } = [];

    public void Read(ReadOnlySpan<char> message, FeatureTable table)
    {
        Text.Fill(message);
        MessageParts.Find(Text, Parts);
        _known.Clear();
        _starts.Clear();
        for (var at = 0; at < Text.Count; at++)
        {
            _starts.Add(_known.Count);
            _found.Clear();
            MessageFeatures.Read(Text, at, _found);
            foreach (var feature in _found)
                if (table.Find(feature.Id) is >= 0 and var row) _known.Add((row, feature));
        }
        _starts.Add(_known.Count);
    }

    /// <summary>
    /// The features that were learnt and are found at some words, with their rows; some may repeat, and some may reach beyond. All of a part are among those
    /// found at its words, so that hundreds of sentences take no longer than as many words in one.
    /// </summary>
    public ReadOnlySpan<(int Row, Feature Feature)> KnownAt(int from, int to) => CollectionsMarshal.AsSpan(_known)[_starts[from].._starts[to]];

    public void BeginPart()
    {
        _part++;
        Telling.Clear();
    }

    /// <summary>Whether this is the first time that a row is met in the part.</summary>
    public bool IsNew(int row)
    {
        if (_seenIn[row] == _part) return false;
        _seenIn[row] = _part;
        return true;
    }
}
