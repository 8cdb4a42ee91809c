using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>
/// Tells whether a quotation is about what was asked, or only about the group that it belongs to: what targeted therapy can cause is not
/// what each of its drugs causes.
/// </summary>
internal sealed class ShortfallFinder(AnalyzedCorpus corpus)
{
    private readonly SubjectWords _words = corpus.Words;
    private readonly TextTerms _terms = new(corpus.Words);

    /// <summary>Null where the quotation, or a heading over it, names all that it is quoted for.</summary>
    /// <param name="subjects">The things that it is quoted for.</param>
    public Shortfall? Of(IEnumerable<Facet> subjects, Hit hit, string quotation)
    {
        HashSet<int>? quoted = null;
        List<Facet> missing = [];
        foreach (var subject in subjects)
            if (!IsInHeading(subject, hit.Number) && !IsIn(quoted ??= _terms.Of(quotation), subject)) missing.Add(subject);
        return missing.Count == 0 ? null : new Shortfall([.. missing.SelectMany(Names).Distinct()], GroupOf(missing, hit.Number));
    }

    private bool IsInHeading(Facet subject, int passage) => subject.Alternatives.Any(alternative => corpus.Terms.Counts(passage, alternative.Term).InHeading);

    private static bool IsIn(HashSet<int> quoted, Facet subject) => subject.Alternatives.Any(alternative => quoted.Contains(alternative.Term));

    /// <summary>What members call "bone pill" has names.</summary>
    private IEnumerable<string> Names(Facet subject) => subject.Alternatives.Select(alternative => _words.ConceptOf(alternative.Term)!.Name);

    /// <summary>What the document's title names, where the document has a section on each.</summary>
    private string? GroupOf(List<Facet> missing, int passage)
    {
        foreach (var unit in corpus.TitleUnits(passage))
            if (_words.IsSubject(unit) && missing.TrueForAll(IsAround)) return _words.ConceptOf(unit)!.Name;
        return null;

        bool IsAround(Facet subject) => subject.Alternatives.Any(alternative => corpus.Terms.Counts(passage, alternative.Term).InScopeHeading);
    }
}
