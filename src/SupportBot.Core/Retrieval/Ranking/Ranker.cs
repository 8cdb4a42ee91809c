using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>Puts the candidates in order by a few named features. The same for every engine: it reads Core's terms, not the engine's scores.</summary>
public sealed class Ranker(AnalyzedCorpus corpus, LinearModel model)
{
    /// <summary>What naming a thing in the neighbouring sections counts for under the asked heading, and elsewhere.</summary>
    private const float ScopeUnderAspect = 0.6f, ScopeElsewhere = 0.1f;

    /// <summary>What of it is left where only a text nearby names the thing, and no heading.</summary>
    private const float Mentioned = 0.6f;

    /// <summary>What an aspect counts for that an outer heading is, or that only the text tells of.</summary>
    private const float AspectAbove = 0.5f, AspectInText = 0.4f;

    /// <summary>
    /// From which specificity on a heading is just the thing, rounding aside; and what a section counts for that says what a thing is, and one that has its
    /// name in a document on nothing else.
    /// </summary>
    private const float AllNamed = 0.99f, SaysWhatItIs = 0.8f, SaysItsName = 0.2f;

    /// <summary>An aspect weighs as much as a fairly rare word, however many headings have it: as this share of the highest idf.</summary>
    private const float AspectShare = 0.4f;

    /// <summary>The impact without idf of a term that stands in title, heading and body, each about once.</summary>
    private const float LexicalCeiling = 4.62f;

    /// <summary>A passage that has what the question can't do without comes first where its score comes this near to the best one's.</summary>
    private const float NearlyAsGood = 0.8f;

    private readonly PassageTerms _terms = corpus.Terms;
    private readonly LinearModel _model = model
        .With(nameof(PassageFeatures.DocumentShare), DocumentChoice.WeightIn(corpus.DocumentCount))
        .With(nameof(PassageFeatures.Continuity), 1);
    private readonly bool _weighsDocuments = DocumentChoice.WeightIn(corpus.DocumentCount) > 0;

    /// <summary>All candidates, best first; equal scores keep the corpus's order.</summary>
    public List<Hit> Rank(Question question, IReadOnlyCollection<int> candidates, AskedMatch asked, Continuity? continuity = null)
    {
        Span<float> values = stackalloc float[PassageFeatures.Names.Count];
        var hits = new List<Hit>(candidates.Count);
        var named = Named(question);
        var asksWhatItIs = question.AsksWhatItIs && !question.Facets.Any(facet => facet.Kind == FacetKind.Aspect);
        var shares = new WordShares(corpus, question.Words, candidates, ofDocuments: _weighsDocuments);
        foreach (var passage in candidates)
        {
            var lacksSubject = LacksSubject(question, passage);
            var lacks = lacksSubject || LacksAspect(question, passage);
            var features = Features(question, named, passage, asked) with
            {
                LacksEssential = lacks ? 1 : 0,
                OtherSide = asksWhatItIs && IsOnASide(passage) ? 1 : 0,
                WordShare = shares.Of(passage),
                DocumentShare = shares.OfDocument(passage),
                Continuity = continuity?.Of(passage) ?? 0,
            };
            features.CopyTo(values);
            hits.Add(new Hit(passage, corpus.Passages[passage], _model.Of(values), features, lacks) { LacksSubject = lacksSubject });
        }
        hits.Sort((a, b) => a.Score == b.Score ? a.Number.CompareTo(b.Number) : b.Score.CompareTo(a.Score));
        var whole = hits.FindIndex(hit => !hit.LacksEssential);
        if (whole > 0 && hits[whole].Score >= NearlyAsGood * hits[0].Score) hits.Insert(0, Taken(hits, whole));
        return hits;
    }

    private static Hit Taken(List<Hit> hits, int at)
    {
        var hit = hits[at];
        hits.RemoveAt(at);
        return hit;
    }

    private bool IsOnASide(int passage)
    {
        foreach (var unit in corpus.HeadingUnits(passage))
            if (corpus.Words.Vocabulary[unit][0] == '@' && !corpus.Words.IsSoft(unit)) return true;
        return false;
    }

    private PassageFeatures Features(Question question, Dictionary<int, float> named, int passage, AskedMatch asked)
    {
        var aspect = AspectFit(question, passage);
        var scope = aspect >= 1 ? ScopeUnderAspect : ScopeElsewhere;
        var (total, lexical, covered, focused, rest, restCovered) = (0f, 0f, 0f, 0f, 0f, 0f);
        for (var at = 0; at < question.Facets.Count; at++)
        {
            var facet = question.Facets[at];
            if (facet.IsAspect) continue;
            var match = Match(facet, passage, scope);
            total += facet.Idf;
            lexical += match.Impact;
            covered += facet.Idf * match.Anywhere;
            focused += facet.Idf * match.Heading;
            if (corpus.Words.IsSubject(facet)) continue;
            rest += facet.Idf;
            restCovered += facet.Idf * match.Anywhere;
        }
        return new PassageFeatures
        {
            Lexical = total == 0 ? 0 : MathF.Min(1, lexical / (total * LexicalCeiling)),
            Coverage = Coverage(question, covered, total, aspect),
            Rest = rest == 0 ? 0 : restCovered / rest,
            Focus = total == 0 ? 0 : focused / total,
            Specificity = Specificity(named, corpus.HeadingUnits(passage)),
            TitleSpecificity = Specificity(named, corpus.TitleUnits(passage)),
            Opening = Opening(question, named, passage),
            List = question.AsksForList && corpus.Passages[passage].Blocks.Any(block => block is ItemList) ? 1 : 0,
            Asked = asked.Share(passage),
            AskedFit = asked.Fit(passage),
            AskedOdds = asked.Odds(passage),
            AskedLine = asked.Line(passage),
            AskedVotes = asked.Votes(passage),
            Unanswered = asked.Unanswered(passage),
            UnansweredLine = asked.UnansweredLine,
            UnansweredVotes = asked.UnansweredVotes,
            UnansweredChance = asked.UnansweredChance,
        };
    }

    private float Coverage(Question question, float covered, float total, float aspect)
    {
        var aspects = question.Facets.Count(facet => facet.Kind == FacetKind.Aspect) * AspectShare * _terms.HighestIdf;
        return total + aspects == 0 ? 0 : (covered + aspect * aspects) / (total + aspects);
    }

    /// <summary>How far the facet's best alternative covers it, and the BM25 of it.</summary>
    private (float Anywhere, float Heading, float Impact) Match(Facet facet, int passage, float scope)
    {
        var (anywhere, heading, impact) = (0f, 0f, 0f);
        for (var at = 0; at < facet.Alternatives.Count; at++)
        {
            var (term, weight) = facet.Alternatives[at];
            var counts = _terms.Counts(passage, term);
            if (counts.IsEmpty) continue;
            impact = MathF.Max(impact, weight * _terms.Impact(passage, term, counts));
            var nearby = counts.InScopeHeading ? scope : counts.InScope ? Mentioned * scope : 0;
            anywhere = MathF.Max(anywhere, weight * (counts.InHeading || counts.InBody ? 1 : nearby));
            heading = MathF.Max(heading, weight * (counts.InHeading ? 1 : nearby));
        }
        return (anywhere, heading, impact);
    }

    /// <summary>The share of the asked aspects that the passage's heading is; further up, or in the text, they count for a part.</summary>
    private float AspectFit(Question question, int passage)
    {
        var (asked, fit) = (0, 0f);
        for (var at = 0; at < question.Facets.Count; at++)
        {
            var facet = question.Facets[at];
            if (facet.Kind != FacetKind.Aspect) continue;
            asked++;
            if (!facet.IsKnown) continue;
            var term = facet.Alternatives[0].Term;
            var counts = _terms.Counts(passage, term);
            fit += corpus.HeadingUnits(passage).Contains(term) ? 1 : counts[Field.Heading] > 0 ? AspectAbove : counts.InBody ? AspectInText : 0;
        }
        return asked == 0 ? 0 : fit / asked;
    }

    private bool LacksSubject(Question question, int passage) =>
        LacksEffect(question, passage) || LacksAll(question, passage, IsDrug)
        || (!question.Facets.Any(IsDrug) && LacksAll(question, passage, IsTreatment));

    private bool LacksAspect(Question question, int passage)
    {
        for (var at = 0; at < question.Facets.Count; at++)
        {
            var facet = question.Facets[at];
            if (facet is not { IsKnown: true, Kind: FacetKind.Aspect } || !corpus.Words.IsStrict(facet.Alternatives[0].Term)) continue;
            if (_terms.Counts(passage, facet.Alternatives[0].Term) is { InHeading: false, InBody: false }) return true;
        }
        return false;
    }

    /// <summary>Whether it is asked if a drug can do this to somebody, and the passage doesn't name it: then it says neither yes nor no.</summary>
    private bool LacksEffect(Question question, int passage) =>
        question is { IsClosed: true, FromConversation.Count: 0 } && question.Facets.Any(facet => facet.IsSymptom) && question.Facets.Any(IsDrug)
        && !question.Facets.Any(facet => facet.IsSymptom && Names(passage, facet));

    private bool Names(int passage, Facet facet) =>
        facet.Alternatives.Any(alternative => _terms.Counts(passage, alternative.Term) is { InHeading: true } or { InBody: true });

    /// <summary>
    /// Whether such things are asked about, and the passage names none of them, and its document has no section on one. What a drug is compared with will
    /// do as well.
    /// </summary>
    private bool LacksAll(Question question, int passage, Predicate<Facet> kind)
    {
        var asked = false;
        for (var at = 0; at < question.Facets.Count; at++)
        {
            var facet = question.Facets[at];
            if (!kind(facet) && !(question.Compares && IsTreatment(facet))) continue;
            asked |= kind(facet);
            if (_terms.Counts(passage, facet.Alternatives[0].Term) is { InHeading: true } or { InBody: true } or { InScopeHeading: true }) return false;
        }
        return asked;
    }

    private static bool IsDrug(Facet facet) => facet is { Kind: FacetKind.Drug, IsKnown: true };

    private bool IsTreatment(Facet facet) =>
        facet is { IsKnown: true, IsCircumstance: false } && corpus.Words.ConceptOf(facet.Alternatives[0].Term)?.Kind == ConceptKind.Treatment;

    /// <summary>Where nothing in particular is asked: the section that is headed by just the thing, or that says what it is.</summary>
    private float Opening(Question question, Dictionary<int, float> named, int passage)
    {
        if (question.Facets.Any(facet => facet.Kind == FacetKind.Aspect) || AsksOfEffect(question)) return 0;
        var units = corpus.HeadingUnits(passage);
        if (units.IsEmpty) units = corpus.TitleUnits(passage);
        var soft = question.Facets.FirstOrDefault(facet => facet.Kind == FacetKind.SoftAspect);
        var saysWhatItIs = soft is { IsKnown: true } && _terms.Counts(passage, soft.Alternatives[0].Term)[Field.Heading] > 0;
        var isOnlyOnIt = Specificity(named, corpus.TitleUnits(passage)) >= AllNamed;
        if (saysWhatItIs) return isOnlyOnIt ? 1 : SaysWhatItIs;
        if (Specificity(named, units) < AllNamed) return 0;
        return isOnlyOnIt && soft is not null && corpus.Passages[passage].Section.Count > 0 ? SaysItsName : 1;
    }

    /// <summary>Whether it asks what something does to somebody: "does Verzenio cause diarrhea".</summary>
    private bool AsksOfEffect(Question question) => question.Facets.Any(facet => facet.IsSymptom) && question.Facets.Any(corpus.Words.IsSubject);

    private float Specificity(Dictionary<int, float> named, ReadOnlySpan<int> units)
    {
        var (all, covered) = (0f, 0f);
        foreach (var unit in units)
        {
            var idf = _terms.Idf(unit);
            all += idf;
            covered += idf * named.GetValueOrDefault(unit);
        }
        return all == 0 ? 0 : covered / all;
    }

    /// <summary>How well the question names each term: the best weight of an alternative that is it.</summary>
    private static Dictionary<int, float> Named(Question question)
    {
        Dictionary<int, float> named = [];
        foreach (var facet in question.Facets)
            foreach (var (term, weight) in facet.Alternatives)
                named[term] = MathF.Max(weight, named.GetValueOrDefault(term));
        return named;
    }
}
