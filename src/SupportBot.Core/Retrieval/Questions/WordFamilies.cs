using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>The words of the documents by family.</summary>
internal sealed class WordFamilies
{
    private readonly Dictionary<string, List<int>> _families = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordFamilies(AnalyzedCorpus corpus)
    {
        _lookup = _families.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var term = 0; term < corpus.Words.Vocabulary.Count; term++)
        {
            var text = corpus.Words.Vocabulary[term];
            if (!corpus.Terms.Has(term) || !char.IsLetter(text[0]) || corpus.Words.IsStopWord(term)) continue;
            var family = WordFamily.Of(text);
            if (_lookup.TryGetValue(family, out var members)) members.Add(term);
            else _lookup[family] = [term];
        }
    }

    /// <summary>The documents' words of the same family, the word itself among them.</summary>
    public IReadOnlyList<int> Of(ReadOnlySpan<char> word) => _lookup.TryGetValue(WordFamily.Of(word), out var members) ? members : [];
}
