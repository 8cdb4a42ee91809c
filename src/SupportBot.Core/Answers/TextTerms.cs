using System.Runtime.InteropServices;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Answers;

/// <summary>The terms in a piece of a passage: its words, and the concepts and aspects that they name.</summary>
internal sealed class TextTerms(SubjectWords words)
{
    public HashSet<int> Of(ReadOnlySpan<char> text)
    {
        List<int> sequence = [];
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read()) sequence.Add(words.Vocabulary.Find(reader.Term));

        HashSet<int> terms = [.. sequence];
        var span = CollectionsMarshal.AsSpan(sequence);
        for (var at = 0; at < span.Length; at++)
            if (words.Names.TryMatch(span[at..], out _, out var meaning)) terms.Add(meaning);
        return terms;
    }
}
