using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>Chooses what to quote of a passage: the sentences or the lists that answer, always one contiguous piece of its body.</summary>
public sealed class QuotationSelector(AnalyzedCorpus corpus)
{
    /// <summary>A passage of no more words is quoted whole: cutting it would only lose context.</summary>
    private const int ShortPassage = 70;

    /// <summary>Units that match the question nearly as well as the best one are quoted along.</summary>
    private const float AsGood = 0.6f;

    private readonly TextTerms _terms = new(corpus.Words);

    public string Select(Question question, Hit hit)
    {
        var body = hit.Passage.Body;
        if (body.AsSpan().Count(' ') < ShortPassage) return body;

        var units = UnitSplitter.Split(hit.Passage);
        var scores = units.ConvertAll(unit => Score(question, hit.Number, body.AsSpan(unit.Start, unit.End - unit.Start)));
        var best = scores.Max();
        if (best == 0) return WithoutPreference(units, body);

        var first = scores.FindIndex(score => score >= AsGood * best);
        var last = scores.FindLastIndex(score => score >= AsGood * best);
        if (first > 0 && NeedsContext(units[first].In(body))) first--;
        return body[units[first].Start..units[last].End];
    }

    /// <summary>Nothing in the passage is more to the point than the rest: all its lists where it has some, else all of it.</summary>
    private static string WithoutPreference(List<TextUnit> units, string body)
    {
        var first = units.FindIndex(unit => unit.IsList);
        return first < 0 ? body : body[units[first].Start..units[^1].End];
    }

    /// <summary>How much of what the headings leave open the unit says, by idf.</summary>
    private float Score(Question question, int passage, ReadOnlySpan<char> text)
    {
        var terms = _terms.Of(text);
        var score = 0f;
        foreach (var facet in question.Facets)
        {
            if (facet.Kind is FacetKind.SoftAspect || IsInHeading(facet, passage)) continue;
            var weight = 0f;
            foreach (var (term, alternativeWeight) in facet.Alternatives)
                if (terms.Contains(term)) weight = MathF.Max(weight, alternativeWeight);
            score += weight * facet.Idf;
        }
        return score;
    }

    private bool IsInHeading(Facet facet, int passage)
    {
        foreach (var (term, _) in facet.Alternatives)
            if (corpus.Terms.Counts(passage, term).InHeading) return true;
        return false;
    }

    /// <summary>A sentence that begins by pointing back is quoted with the one before it.</summary>
    private static bool NeedsContext(ReadOnlySpan<char> sentence)
    {
        var first = sentence[..Math.Max(0, sentence.IndexOfAny(' ', ','))];
        return first is "It" or "They" or "This" or "These" or "That" or "Those" or "But" or "He" or "She" or "Its" or "Their" or "However";
    }
}
