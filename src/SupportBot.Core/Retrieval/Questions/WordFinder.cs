using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Makes facets of the words that no concept or aspect has taken.</summary>
internal sealed class WordFinder(AnalyzedCorpus corpus, WordFamilies families)
{
    /// <summary>What another word of the same family counts for.</summary>
    private const float FamilyWeight = 0.7f;

    /// <summary>What the words count for that a short form stands for.</summary>
    private const float InFullWeight = 0.7f;

    private const int FewestFiller = 2;

    private readonly SubjectWords _words = corpus.Words;

    /// <summary>Adds a facet for each word that means something; what people say around a question counts only where nothing else is left.</summary>
    /// <returns>Whether only that is left.</returns>
    public bool Find(QuestionText question, List<Facet> facets)
    {
        var left = Enumerable.Range(0, question.Length)
            .Where(at => question.IsFree(at) && !question[at].IsNumber && !_words.IsStopWord(question[at].Term))
            .ToList();
        var found = Facets(question, left.FindAll(at => !_words.IsFiller(question[at].Term)));
        var hasNoThing = found.Count == 0 && !facets.Exists(facet => !facet.IsAspect);
        var isOnlyTalk = hasNoThing && facets.Count == 0;
        if (hasNoThing) found = Filler(question, left);
        foreach (var facet in found) facet.AddTo(facets);
        foreach (var facet in left.SelectMany(at => InFull(question, at))) facet.AddTo(facets);
        return isOnlyTalk && found.Count > 0;
    }

    /// <summary>The words that mean something and that the documents have, each by itself, whatever takes them.</summary>
    public IReadOnlyList<QueryTerm> AsWritten(QuestionText question)
    {
        Dictionary<int, float> weights = [];
        for (var at = 0; at < question.Length; at++)
        {
            var term = question[at].Term;
            if (term < 0 || !corpus.Terms.Has(term) || _words.IsStopWord(term) || _words.IsFiller(term)) continue;
            foreach (var meant in corpus.ShortForms.GetValueOrDefault(term, [])) weights.TryAdd(meant, InFullWeight * question.Weight(at));
            weights[term] = MathF.Max(question.Weight(at), weights.GetValueOrDefault(term));
        }
        return [.. weights.Select(weight => new QueryTerm(weight.Key, weight.Value))];
    }

    /// <summary>The words that a short form stands for.</summary>
    private IEnumerable<Facet> InFull(QuestionText question, int at)
    {
        foreach (var term in corpus.ShortForms.GetValueOrDefault(question[at].Term, []))
            yield return Questions.Facet.Of(term, corpus).Weighted(InFullWeight * question.Weight(at));
    }

    /// <summary>A single word of it ("ok", "thanks a lot") asks for nothing.</summary>
    private List<Facet> Filler(QuestionText question, List<int> places)
    {
        var known = Facets(question, places).FindAll(facet => facet.IsKnown);
        return known.Count < FewestFiller ? [] : known;
    }

    private List<Facet> Facets(QuestionText question, List<int> places) =>
        [.. places.Where(at => Matters(question, at)).Select(at => Facet(question[at]).Weighted(question.Weight(at)))];

    /// <summary>What is told on the way need not be in the documents, unless it is a drug.</summary>
    private bool Matters(QuestionText question, int at) => !question.IsTold(at) || Facet(question[at]) is { IsKnown: true } or { Kind: FacetKind.Drug };

    private Facet Facet(QuestionWord word)
    {
        List<QueryTerm> alternatives = [];
        if (word.Term >= 0 && corpus.Terms.Has(word.Term)) alternatives.Add(new QueryTerm(word.Term, 1));
        foreach (var relative in families.Of(word.Text))
            if (relative != word.Term) alternatives.Add(new QueryTerm(relative, FamilyWeight));
        if (alternatives.Count > 0) return new Facet(FacetKind.Word, word.Text, alternatives, corpus.Terms.Idf(alternatives[0].Term));

        return new Facet(_words.IsNamedLikeDrug(word.Text) ? FacetKind.Drug : FacetKind.Word, word.Written, [], corpus.Terms.HighestIdf);
    }
}
