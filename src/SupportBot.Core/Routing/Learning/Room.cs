namespace SupportBot.Core.Routing.Learning;

/// <summary>Room to score a message in, kept for the next one, so that scoring allocates nothing.</summary>
/// <param name="rows">How many features were learnt.</param>
internal sealed class Room(WordClasses classes, int rows)
{
    private readonly List<Feature> _found = [];
    private readonly int[] _seenIn = new int[rows];
    private int _part;

    public MessageText Text { get; } = new(classes);

    /// <summary>The sentences to look at alone.</summary>
    public List<(int From, int To)> Parts { get; } = [];

    /// <summary>The features that were learnt, with their rows; some may repeat.</summary>
    public List<(int Row, Feature Feature)> Known { get; } = [];

    public void Read(ReadOnlySpan<char> message, FeatureTable table)
    {
        Text.Fill(message);
        MessageParts.Find(Text, Parts);
        MessageFeatures.Read(Text, _found);
        Known.Clear();
        foreach (var feature in _found)
            if (table.Find(feature.Id) is >= 0 and var row) Known.Add((row, feature));
    }

    public void BeginPart() => _part++;

    /// <summary>Whether this is the first time that a row is met in the part.</summary>
    public bool IsNew(int row)
    {
        if (_seenIn[row] == _part) return false;
        _seenIn[row] = _part;
        return true;
    }
}
