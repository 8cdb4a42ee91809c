using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>
/// Which terms each passage has, by field. Every engine is built from it, and the ranker reads it, so that ranking does not
/// depend on the engine. Immutable once built.
/// </summary>
public sealed class PassageTerms
{
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly FieldCounts[] _counts;
    private readonly ushort[] _lengths;
    private readonly float[] _averageLengths;
    private readonly float[] _idf;
    private readonly float[] _naming;

    internal PassageTerms(Vocabulary vocabulary, int[] starts, int[] terms, FieldCounts[] counts, ushort[] lengths)
    {
        Vocabulary = vocabulary;
        _starts = starts;
        _terms = terms;
        _counts = counts;
        _lengths = lengths;
        _averageLengths = AverageLengths(lengths);
        DocumentFrequencies = Frequencies(vocabulary.Count, terms);
        _idf = Array.ConvertAll(DocumentFrequencies, frequency => Bm25.Idf(frequency, PassageCount));
        _naming = NamingOf(vocabulary.Count);
    }

    public Vocabulary Vocabulary { get; }

    public int PassageCount => _starts.Length - 1;

    /// <summary>In how many passages a term stands, by term number.</summary>
    public int[] DocumentFrequencies { get; }

    /// <summary>The highest idf there is: that of a term in no passage.</summary>
    public float HighestIdf => Bm25.Idf(0, PassageCount);

    public float Idf(int term) => term < _idf.Length ? _idf[term] : HighestIdf;

    public bool Has(int term) => term < DocumentFrequencies.Length && DocumentFrequencies[term] > 0;

    /// <summary>
    /// Of the passages that have the term, the share whose document has it in its title: near 1 for what documents are about, 0 for what is only said in them.
    /// </summary>
    public float Naming(int term) => term < _naming.Length ? _naming[term] : 0;

    /// <summary>The distinct terms of a passage in ascending order.</summary>
    public ReadOnlySpan<int> TermsOf(int passage) => _terms.AsSpan(_starts[passage].._starts[passage + 1]);

    /// <summary>The counts that go with <see cref="TermsOf"/>.</summary>
    public ReadOnlySpan<FieldCounts> CountsOf(int passage) => _counts.AsSpan(_starts[passage].._starts[passage + 1]);

    public FieldCounts Counts(int passage, int term)
    {
        var at = TermsOf(passage).BinarySearch(term);
        return at < 0 ? default : _counts[_starts[passage] + at];
    }

    /// <summary>What a term in these places adds to the passage's score: BM25 by field, weighted.</summary>
    public float Impact(int passage, int term, FieldCounts counts)
    {
        var sum = 0f;
        for (var field = 0; field < FieldCounts.FieldCount; field++)
        {
            if (counts[(Field)field] is var count and > 0)
                sum += Bm25.FieldWeights[field] * Bm25.Saturation(count, _lengths[passage * FieldCounts.FieldCount + field], _averageLengths[field]);
        }
        return sum * Idf(term);
    }

    private float[] NamingOf(int terms)
    {
        var naming = new float[terms];
        for (var at = 0; at < _terms.Length; at++)
            if (_counts[at][Field.Title] > 0) naming[_terms[at]]++;
        for (var term = 0; term < terms; term++)
            if (naming[term] > 0) naming[term] /= DocumentFrequencies[term];
        return naming;
    }

    private static float[] AverageLengths(ushort[] lengths)
    {
        var sums = new double[FieldCounts.FieldCount];
        var passages = new int[FieldCounts.FieldCount];
        for (var at = 0; at < lengths.Length; at++)
        {
            if (lengths[at] == 0) continue;
            sums[at % FieldCounts.FieldCount] += lengths[at];
            passages[at % FieldCounts.FieldCount]++;
        }
        return [.. sums.Zip(passages, (sum, count) => (float)(count == 0 ? 1 : sum / count))];
    }

    private static int[] Frequencies(int terms, int[] postings)
    {
        var frequencies = new int[terms];
        foreach (var term in postings) frequencies[term]++;
        return frequencies;
    }
}
