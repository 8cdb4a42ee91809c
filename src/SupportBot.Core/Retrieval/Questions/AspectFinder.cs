using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Finds the sides of a thing that a question asks for: its side effects, how it is given.</summary>
internal sealed class AspectFinder(AnalyzedCorpus corpus)
{
    private readonly SubjectWords _words = corpus.Words;

    /// <summary>The ways of asking for what the documents have, by their first word.</summary>
    private readonly ILookup<int, AspectPattern> _patterns =
        corpus.Words.AspectPatterns.Where(pattern => corpus.Terms.Has(pattern.Aspect)).ToLookup(pattern => pattern.Parts[0][0]);

    /// <summary>Adds a facet for each; a soft aspect counts only where no other is asked for.</summary>
    /// <returns>Whether a list would answer better than a sentence.</returns>
    public bool Find(QuestionText question, List<Facet> facets)
    {
        if (Alone(question) is { } alone)
        {
            facets.Add(Facet.Of(alone, corpus));
            return _words.IsList(alone);
        }
        var asksForList = false;
        HashSet<int> asked = [];
        foreach (var pattern in Candidates(question))
        {
            if (asked.Contains(pattern.Aspect) || (_words.IsSoft(pattern.Aspect) && asked.Count > 0)) continue;
            if (!Matches(pattern, question)) continue;
            asked.Add(pattern.Aspect);
            asksForList |= pattern.IsList;
        }
        if (asked.Any(aspect => !_words.IsSoft(aspect))) asked.RemoveWhere(_words.IsSoft);
        facets.AddRange(asked.Select(aspect => Facet.Of(aspect, corpus)));
        return asksForList;
    }

    /// <summary>The aspect that the whole message asks for, but for how it goes on ("and why"); its words are taken then.</summary>
    private int? Alone(QuestionText question)
    {
        var start = _words.Continuations.TryMatch(question.Terms, out var opening, out _) && opening < question.Length ? opening : 0;
        if (!IsAlone(start, out var aspect) && !IsAlone(0, out aspect)) return null;
        question.Take(0, question.Length);
        return aspect;

        bool IsAlone(int from, out int meaning) =>
            _words.AspectsAlone.TryMatch(question.Terms[from..], out var length, out meaning) && from + length == question.Length
            && corpus.Terms.Has(meaning) && Enumerable.Range(from, length).All(question.IsFree);
    }

    /// <summary>The patterns that begin with a word of the question, those of most words first.</summary>
    private IEnumerable<AspectPattern> Candidates(QuestionText question)
    {
        List<AspectPattern> candidates = [];
        HashSet<int> seen = [];
        foreach (var term in question.Terms)
            if (seen.Add(term)) candidates.AddRange(_patterns[term]);
        return candidates.OrderByDescending(pattern => pattern.Length);
    }

    /// <summary>Whether the pattern's words are there and free; they are taken then.</summary>
    private static bool Matches(AspectPattern pattern, QuestionText question)
    {
        Span<bool> own = stackalloc bool[question.Length];
        if (!pattern.TryMatch(question.Terms, own)) return false;
        for (var at = 0; at < own.Length; at++)
            if (own[at] && !question.IsFree(at)) return false;
        for (var at = 0; at < own.Length; at++)
            if (own[at]) question.Take(at, 1);
        return true;
    }
}
