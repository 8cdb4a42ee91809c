using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Answers;

/// <summary>Chooses the passages to quote: the best one, and where several things are asked about, the best one for each that it doesn't tell of.</summary>
internal sealed class QuotationChooser(AnalyzedCorpus corpus, AnswerOptions options)
{
    /// <summary>A passage on another of the things is quoted when its score comes this near to the best one's.</summary>
    private const float NearlyAsGood = 0.3f;

    /// <summary>Passages on one thing each are quoted in place of the best one, which only mentions them, when one comes this near to its score.</summary>
    private const float AboutAsGood = 0.88f;

    private readonly QuotationSelector _selector = new(corpus);
    private readonly ShortfallFinder _shortfalls = new(corpus);

    /// <param name="alsoMeant">What the question is about beyond its own words, and the hits need not have.</param>
    public IReadOnlyList<QuotedHit> Choose(Question question, IReadOnlyList<Hit> hits, IEnumerable<Facet> alsoMeant)
    {
        var subjects = question.Facets.Concat(alsoMeant).Where(corpus.Words.IsSubject).ToList();
        var sides = Sides(question, subjects);
        var chosen = OneForEach(sides, hits, question) ?? [hits[0]];
        foreach (var side in sides)
        {
            if (chosen.Count == options.Top || chosen.Exists(hit => TellsOf(side, hit.Number, sides))) continue;
            if (hits.FirstOrDefault(hit => IsOn(side, hit, question) && hit.Score >= NearlyAsGood * hits[0].Score) is { } other) chosen.Add(other);
        }
        return [.. chosen.Select(hit => Quote(question, hit, chosen.Count == 1 ? subjects : SubjectsOf(hit, chosen, subjects, sides)))];
    }

    /// <summary>Where the best passage only mentions the sides, those about them; null where it is on one, one has none, or none is about as good.</summary>
    private List<Hit>? OneForEach(List<Facet> sides, IReadOnlyList<Hit> hits, Question question)
    {
        if (sides.Count == 0 || sides.Count > options.Top || sides.Exists(side => IsOn(side, hits[0], question))) return null;
        var own = sides.ConvertAll(side => hits.FirstOrDefault(hit => IsOn(side, hit, question) && hit.Score >= NearlyAsGood * hits[0].Score));
        return own.Contains(null) || own.Max(hit => hit!.Score) < AboutAsGood * hits[0].Score ? null : [.. own.OfType<Hit>().Distinct()];
    }

    private QuotedHit Quote(Question question, Hit hit, IEnumerable<Facet> subjects)
    {
        var text = _selector.Select(question, hit);
        return new QuotedHit(hit, text, _shortfalls.Of(subjects, hit, text));
    }

    /// <summary>Of several quotations each is there for its own side, and for what isn't one.</summary>
    private IEnumerable<Facet> SubjectsOf(Hit hit, List<Hit> chosen, List<Facet> subjects, List<Facet> sides) =>
        subjects.Where(subject => !sides.Contains(subject) || chosen.Find(other => TellsOf(subject, other.Number, sides)) is not { } teller || teller == hit);

    /// <summary>The things asked about beside each other: of one kind, or compared.</summary>
    private List<Facet> Sides(Question question, List<Facet> subjects)
    {
        var largest = subjects.GroupBy(subject => KindOf(subject, question.Compares)).MaxBy(kind => kind.Count());
        return largest is null || largest.Count() < 2 ? [] : [.. largest];
    }

    private ConceptKind? KindOf(Facet subject, bool compares) =>
        subject.Alternatives.Select(alternative => corpus.Words.ConceptOf(alternative.Term)?.Kind).OfType<ConceptKind>().FirstOrDefault() is var kind
        && compares && kind == ConceptKind.Treatment ? ConceptKind.Drug : kind;

    /// <summary>A passage tells of what it names; where it names none of the sides, of those that its document has sections on.</summary>
    private bool TellsOf(Facet side, int passage, List<Facet> sides) =>
        Has(side, passage, counts => counts.InHeading || counts.InBody)
        || (Has(side, passage, counts => counts.InScopeHeading) && !sides.Exists(other => Has(other, passage, counts => counts.InHeading || counts.InBody)));

    /// <summary>Whether a heading over the passage is the thing, or, under the asked heading, one beside it.</summary>
    private bool IsOn(Facet side, Hit hit, Question question) =>
        !hit.LacksEssential
        && (Has(side, hit.Number, counts => counts.InHeading)
            || (Has(side, hit.Number, counts => counts.InScopeHeading) && question.Facets.Any(facet => IsHeading(facet, hit.Number))));

    private bool IsHeading(Facet facet, int passage) =>
        facet is { Kind: FacetKind.Aspect, IsKnown: true } && corpus.HeadingUnits(passage).Contains(facet.Alternatives[0].Term);

    private bool Has(Facet side, int passage, Predicate<FieldCounts> where) =>
        side.Alternatives.Any(alternative => where(corpus.Terms.Counts(passage, alternative.Term)));
}
