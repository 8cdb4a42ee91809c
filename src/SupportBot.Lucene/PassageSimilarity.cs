using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Lucene;

/// <summary>Lucene's BM25 with the constants and statistics of Core's, so that both engines find the same candidates.</summary>
internal sealed class PassageSimilarity() : BM25Similarity(Bm25.K1, Bm25.B)
{
    /// <summary>A byte keeps lengths below this as they are, longer ones in steps.</summary>
    private const int ExactLengths = 192, Step = 16, FirstStep = ExactLengths - ExactLengths / Step;

    /// <summary>The query brings the idf along: Core counts the passages that have a term in any field, Lucene those that have it in this one.</summary>
    protected override float Idf(long docFreq, long numDocs) => 1;

    /// <summary>Of the passages that have the field; Lucene would count in those that don't.</summary>
    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.DocCount <= 0 ? 1 : (float)(collectionStats.SumTotalTermFreq / (double)collectionStats.DocCount);

    protected override byte EncodeNormValue(float boost, int fieldLength) =>
        (byte)Math.Min(byte.MaxValue, fieldLength < ExactLengths ? fieldLength : FirstStep + fieldLength / Step);

    protected override float DecodeNormValue(byte b) => b < ExactLengths ? b : (b - FirstStep) * Step;
}
