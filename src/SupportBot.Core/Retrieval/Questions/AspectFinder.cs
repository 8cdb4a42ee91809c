using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Finds the sides of a thing that a question asks for: its side effects, how it is given.</summary>
internal sealed class AspectFinder(AnalyzedCorpus corpus)
{
    private readonly SubjectWords _words = corpus.Words;

    /// <summary>The ways of asking for what the documents have, those of most words first.</summary>
    private readonly IReadOnlyList<AspectPattern> _patterns =
    [
        .. corpus.Words.AspectPatterns.Where(pattern => corpus.Terms.Has(pattern.Aspect)).OrderByDescending(pattern => pattern.Length),
    ];

    /// <summary>Adds a facet for each; a soft aspect counts only where no other is asked for.</summary>
    /// <returns>Whether a list would answer better than a sentence.</returns>
    public bool Find(QuestionText question, List<Facet> facets)
    {
        var asksForList = false;
        HashSet<int> asked = [];
        foreach (var pattern in _patterns)
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
