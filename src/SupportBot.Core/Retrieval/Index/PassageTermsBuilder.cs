using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>Collects the terms of one passage after the other.</summary>
internal sealed class PassageTermsBuilder(Vocabulary vocabulary)
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _terms = [];
    private readonly List<FieldCounts> _counts = [];
    private readonly List<ushort> _lengths = [];

    /// <summary>The passage under way: each occurrence as its term and field in one number, so that sorting brings equal ones together.</summary>
    private readonly List<long> _occurrences = [];

    private readonly int[] _passageLengths = new int[FieldCounts.FieldCount];

    public void Add(Field field, ReadOnlySpan<int> terms)
    {
        foreach (var term in terms) _occurrences.Add(((long)term << 2) | (long)field);
        _passageLengths[(int)field] += terms.Length;
    }

    public void EndPassage()
    {
        _occurrences.Sort();
        foreach (var occurrence in _occurrences)
        {
            var term = (int)(occurrence >> 2);
            if (_terms.Count == _starts[^1] || _terms[^1] != term)
            {
                _terms.Add(term);
                _counts.Add(default);
            }
            _counts[^1] = _counts[^1].Plus((Field)(occurrence & 3));
        }
        _starts.Add(_terms.Count);
        foreach (var length in _passageLengths) _lengths.Add((ushort)Math.Min(length, ushort.MaxValue));
        _occurrences.Clear();
        Array.Clear(_passageLengths);
    }

    public PassageTerms Build() => new(vocabulary, [.. _starts], [.. _terms], [.. _counts], [.. _lengths]);
}
