using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Finds the things that a question names, and those that members have other words for.</summary>
internal sealed class ConceptFinder(AnalyzedCorpus corpus)
{
    /// <summary>What a lay word's meaning counts for beside the documents' own word.</summary>
    private const float LayWeight = 0.85f;

    /// <summary>In words: "while having my".</summary>
    private const int LongestCircumstance = 3;

    private readonly SubjectWords _words = corpus.Words;

    /// <summary>Adds a facet for each; where a name and a saying begin at the same word, the longer one counts.</summary>
    public void Find(QuestionText question, List<Facet> facets)
    {
        for (var at = 0; at < question.Length; at++)
        {
            if (FacetAt(question.Terms[at..], out var length) is not { } facet) continue;
            (facet.Weighted(question.Weight(at)) with { IsCircumstance = IsCircumstance(question, at) }).AddTo(facets);
            question.Take(at, length);
            at += length - 1;
        }
    }

    private bool IsCircumstance(QuestionText question, int at)
    {
        for (var start = Math.Max(0, at - LongestCircumstance); start < at; start++)
            if (_words.Circumstances.TryMatch(question.Terms[start..], out var length, out _) && start + length == at) return true;
        return false;
    }

    private Facet? FacetAt(ReadOnlySpan<int> terms, out int length)
    {
        var isNamed = _words.Names.TryMatch(terms, out length, out var meaning);
        if (!_words.LaySayings.TryMatch(terms, out var layLength, out var lay) || layLength <= length) return isNamed ? Named(meaning) : null;
        length = layLength;
        return Lay(terms[..length], lay);
    }

    /// <summary>Null for what headings call an aspect, and where no document has the concept, unless it is a drug.</summary>
    private Facet? Named(int meaning) => _words.ConceptOf(meaning) switch
    {
        null => null,
        _ when corpus.Terms.Has(meaning) => Facet.Of(meaning, corpus),
        { Kind: ConceptKind.Drug } drug => new Facet(FacetKind.Drug, drug.Name, [], corpus.Terms.HighestIdf),
        _ => null,
    };

    private Facet? Lay(ReadOnlySpan<int> said, int lay)
    {
        List<QueryTerm> alternatives = [];
        if (said.Length == 1 && corpus.Terms.Has(said[0])) alternatives.Add(new QueryTerm(said[0], 1));
        foreach (var meaning in _words.LayMeanings[lay])
            if (corpus.Terms.Has(meaning)) alternatives.Add(new QueryTerm(meaning, LayWeight));
        if (alternatives.Count == 0) return null;

        var isSymptom = alternatives.Exists(alternative => _words.ConceptOf(alternative.Term)?.Kind == ConceptKind.Symptom);
        var name = string.Join(' ', said.ToArray().Select(term => _words.Vocabulary[term]));
        return new Facet(FacetKind.Concept, name, alternatives, alternatives.Max(alternative => corpus.Terms.Idf(alternative.Term))) { IsSymptom = isSymptom };
    }
}
