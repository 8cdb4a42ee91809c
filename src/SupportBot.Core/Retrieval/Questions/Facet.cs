using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>One thing that a question is about, under all the terms that stand for it.</summary>
/// <param name="Name">As the lexicon has it, else as the member wrote it.</param>
/// <param name="Alternatives">Terms that cover the facet, the best weight (1) first; empty where the documents have none.</param>
/// <param name="Idf">How much covering it says; that of the rarest term there could be where no document has it.</param>
public sealed record Facet(FacetKind Kind, string Name, IReadOnlyList<QueryTerm> Alternatives, float Idf)
{
    public bool IsKnown => Alternatives.Count > 0;

    /// <summary>Whether it is only told beside the question.</summary>
    public bool IsTold { get; init; }

    /// <summary>What it counts for, 0 to 1: less than 1 where it is only told.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether it only says when: "work during chemo" is asked of work.</summary>
    public bool IsCircumstance { get; init; }

    /// <summary>Whether it is something that an illness or a treatment can cause.</summary>
    public bool IsSymptom { get; init; }

    /// <summary>The same facet, counting for less where it is only told.</summary>
    public Facet Weighted(float weight) => weight < 1 ? this with { Idf = weight * Idf, Weight = weight * Weight, IsTold = true } : this;

    /// <summary>Adds it, or lets it take the place of the same facet where that counts for less.</summary>
    public void AddTo(List<Facet> facets)
    {
        var at = facets.FindIndex(other => other.Name == Name);
        if (at < 0) facets.Add(this);
        else if (facets[at].Idf < Idf) facets[at] = this;
    }

    public bool IsAspect => Kind is FacetKind.Aspect or FacetKind.SoftAspect;

    /// <summary>The facet that a term of the corpus stands for by itself.</summary>
    public static Facet Of(int term, AnalyzedCorpus corpus)
    {
        var text = corpus.Words.Vocabulary[term];
        var concept = corpus.Words.ConceptOf(term);
        var kind = (text[0], concept?.Kind) switch
        {
            ('@', _) => corpus.Words.IsSoft(term) ? FacetKind.SoftAspect : FacetKind.Aspect,
            (_, ConceptKind.Drug) => FacetKind.Drug,
            (_, not null) => FacetKind.Concept,
            _ => FacetKind.Word,
        };
        var name = concept?.Name ?? (text[0] == '@' ? corpus.Words.AspectName(term) : text);
        return new Facet(
            kind, name, corpus.Terms.Has(term) ? [new QueryTerm(term, 1)] : [], corpus.Terms.Idf(term)) { IsSymptom = concept?.Kind == ConceptKind.Symptom };
    }
}
