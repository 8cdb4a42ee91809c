namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>Numbers the terms of a corpus from 0. Two spellings of one word share a number.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [];

    public Vocabulary() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _texts.Count;

    /// <summary>The term's text; for a word with two spellings, the one added first.</summary>
    public string this[int id] => _texts[id];

    /// <summary>The term's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => _lookup.TryGetValue(term, out var id) ? id : -1;

    public int Add(ReadOnlySpan<char> term)
    {
        if (_lookup.TryGetValue(term, out var id)) return id;
        id = _texts.Count;
        var text = term.ToString();
        _texts.Add(text);
        _ids.Add(text, id);
        return id;
    }

    /// <summary>Makes <paramref name="variant"/> another spelling of <paramref name="term"/>, unless it is a term already.</summary>
    public void AddVariant(ReadOnlySpan<char> variant, int term) => _ids.TryAdd(variant.ToString(), term);
}
