using System.Numerics;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>
/// Finds the word of the documents or the lexicon that a misspelt one stands for. Only words that neither knows are corrected, so a
/// known name is never rewritten; short words need to be closer than long ones.
/// </summary>
public sealed class SpellingCorrector
{
    private const int ShortestWord = 3;

    /// <summary>So many letters may be left out of a word of so many, where none is wrong: "diarea".</summary>
    private const int LeftOut = 2, ShortestShortened = 5;

    private readonly Vocabulary _vocabulary;
    /// <summary>The words that may be meant, by their length.</summary>
    private readonly Entry[][] _entries;

    public SpellingCorrector(AnalyzedCorpus corpus)
    {
        _vocabulary = corpus.Words.Vocabulary;
        var byLength = new List<Entry>[TokenReader.LongestTerm + 1];
        for (var term = 0; term < _vocabulary.Count; term++)
        {
            var text = _vocabulary[term];
            if (text.Length < ShortestWord || !char.IsLetter(text[0]) || (term >= corpus.Words.LikelyWords && !corpus.Terms.Has(term))) continue;
            (byLength[Math.Min(text.Length, TokenReader.LongestTerm)] ??= []).Add(new Entry(
                term,
                LettersOf(text),
                IsName: term < corpus.Words.ConceptWords,
                IsLikely: term < corpus.Words.LikelyWords,
                IsStopWord: corpus.Words.IsStopWord(term),
                corpus.Terms.DocumentFrequencies[term]));
        }
        _entries = Array.ConvertAll(byLength, entries => entries?.ToArray() ?? []);
    }

    /// <summary>The term that the word most likely stands for, or -1 where nothing is close enough.</summary>
    public int Correct(ReadOnlySpan<char> word)
    {
        var limit = Limit(word);
        if (limit == 0) return -1;

        var letters = LettersOf(word);
        var (best, bestRank) = (-1, double.MaxValue);
        var longest = Math.Min(_entries.Length - 1, word.Length + Math.Max(limit, LeftOut));
        for (var length = Math.Max(ShortestWord, word.Length - limit); length <= longest; length++)
        {
            var mayLeaveOut = word.Length >= ShortestShortened && length - word.Length == LeftOut;
            if (length - word.Length > limit && !mayLeaveOut) continue;
            foreach (ref readonly var entry in _entries[length].AsSpan())
            {
                if (BitOperations.PopCount(letters ^ entry.Letters) > 2 * limit) continue;
                var rank = Rank(word, entry, limit, mayLeaveOut);
                if (rank < bestRank || (rank == bestRank && entry.Term < best)) (best, bestRank) = (entry.Term, rank);
            }
        }
        return best;
    }

    /// <summary>Infinite where the word is too far away.</summary>
    private double Rank(ReadOnlySpan<char> word, in Entry entry, int limit, bool mayLeaveOut)
    {
        var text = _vocabulary[entry.Term];
        var onlyLeavesOut = mayLeaveOut && LeavesOut(word, text);
        var distance = onlyLeavesOut ? LeftOut : EditDistance.Between(word, text, limit);
        var isTooFar = distance > limit && !onlyLeavesOut;
        return isTooFar || IsDoubtful(word, text, distance, entry) ? double.PositiveInfinity : Rank(word, text, distance, entry);
    }

    /// <summary>Whether the word is the text but for letters that are left out.</summary>
    private static bool LeavesOut(ReadOnlySpan<char> word, string text)
    {
        var at = 0;
        foreach (var letter in text)
            if (at < word.Length && letter == word[at]) at++;
        return at == word.Length;
    }

    /// <summary>A guess is only worth making where little else could be meant: of a short word no letter may be wrong, only left out or swapped.</summary>
    private static bool IsDoubtful(ReadOnlySpan<char> word, string text, int distance, Entry entry)
    {
        if (text[0] != word[0]) return distance > 1 || word.Length < 5 || !(entry.IsName || entry.IsStopWord);
        if (word.Length == ShortestWord) return !entry.IsLikely || (LettersOf(word) & ~entry.Letters) != 0;
        return distance > 1 && !entry.IsName && entry.Frequency < 2;
    }

    /// <summary>The lower, the likelier: fewer slips, the same first letter, a name, a frequent word; of short words the little ones.</summary>
    private static double Rank(ReadOnlySpan<char> word, string text, int distance, Entry entry) =>
        distance
        + (text[0] == word[0] ? 0 : 0.5)
        - (entry.IsName ? 0.3 : 0)
        - (entry.IsStopWord && word.Length <= 5 ? 0.4 : 0)
        - Math.Min(0.2, entry.Frequency * 0.001);

    private static int Limit(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9')) return 0;
        return word.Length switch
        {
            < ShortestWord => 0,
            < 7 => 1,
            < 11 => 2,
            _ => 3,
        };
    }

    /// <summary>The letters of a word as a set: one edit changes at most two members.</summary>
    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c & 31);
        return letters;
    }

    private readonly record struct Entry(int Term, uint Letters, bool IsName, bool IsLikely, bool IsStopWord, int Frequency);
}
