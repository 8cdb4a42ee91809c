using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lucene.Net.Index;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Lucene;

/// <summary>
/// Names an index by what is in it. The documents alone don't decide that: the lexicon, Core's analysis, this adapter and Lucene may
/// change while they stay.
/// </summary>
internal static class Fingerprint
{
    /// <summary>64 hex digits.</summary>
    public static string Of(PassageTerms terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add<Guid>([typeof(Fingerprint).Module.ModuleVersionId, typeof(IndexWriter).Module.ModuleVersionId]);
        for (var term = 0; term < terms.Vocabulary.Count; term++) Add<char>($"{terms.Vocabulary[term]}\n");
        for (var passage = 0; passage < terms.PassageCount; passage++)
        {
            Add<int>([terms.TermsOf(passage).Length]);
            Add(terms.TermsOf(passage));
            Add(terms.CountsOf(passage));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add<T>(ReadOnlySpan<T> values) where T : struct => hash.AppendData(MemoryMarshal.AsBytes(values));
    }
}
