using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>How near a passage stands to what was read last: of two that answer about as well, a talk goes on with the nearer one.</summary>
public sealed class Continuity
{
    /// <summary>What standing in the same document is worth; and what standing beside that section, on the thing that is named now.</summary>
    private const float SameDocument = 0.3f, Beside = 0.6f;

    private readonly AnalyzedCorpus? _corpus;
    private readonly Passage? _last;
    private readonly IReadOnlyList<Facet> _named;

    private Continuity(AnalyzedCorpus? corpus, Passage? last, IReadOnlyList<Facet> named) => (_corpus, _last, _named) = (corpus, last, named);

    /// <summary>Nothing was read yet, or the message leads elsewhere.</summary>
    public static Continuity None { get; } = new(null, null, []);

    /// <param name="last">What was read last, by its number; null where nothing was.</param>
    /// <param name="topic">What the talk is about.</param>
    /// <param name="asked">The message as it stands, without what it leaves to be understood.</param>
    public static Continuity After(int? last, Topic topic, Question asked, AnalyzedCorpus corpus)
    {
        IReadOnlyList<Facet> named = [.. asked.Facets.Where(facet => facet.Kind == FacetKind.Drug || corpus.Words.IsSubject(facet))];
        var asksTheSame = asked.Continues && asked.Facets.All(facet => named.Contains(facet) || facet.Kind == FacetKind.SoftAspect);
        if (last is not { } read || (named.Count > 0 && !(asksTheSame && IsOn(topic, read, corpus)))) return None;
        return new Continuity(corpus, corpus.Passages[read], named);
    }

    /// <summary>
    /// From 0 to 1. Where the message names another thing, "and HER2-positive?", only the section on that one counts that stands beside the one read last.
    /// </summary>
    public float Of(int number)
    {
        if (_corpus is null || _last is null) return 0;
        var passage = _corpus.Passages[number];
        if (passage.Document.Id != _last.Document.Id) return 0;
        if (_named.Count == 0) return SameDocument;
        return passage.Section.SkipLast(1).SequenceEqual(_last.Section.SkipLast(1)) && IsHeadedByNamed(number) ? Beside : 0;
    }

    /// <summary>Whether the section is headed by what the talk is about: only then has it its like on another thing.</summary>
    private static bool IsOn(Topic topic, int number, AnalyzedCorpus corpus)
    {
        foreach (var unit in corpus.HeadingUnits(number))
            if (topic.Subjects.Contains(corpus.Words.Vocabulary[unit])) return true;
        return false;
    }

    private bool IsHeadedByNamed(int number)
    {
        foreach (var unit in _corpus!.HeadingUnits(number))
            if (_named.Any(facet => facet.Alternatives.Any(alternative => alternative.Term == unit))) return true;
        return false;
    }
}
