namespace SupportBot.Core.Retrieval.Questions;

/// <summary>What only says when: "can I work during chemo" asks of work.</summary>
internal static class Circumstances
{
    private const float Share = 0.4f;

    /// <summary>It counts for less where something else is asked about; alone, or beside what a treatment may cause, it is what is asked.</summary>
    public static void Weigh(List<Facet> facets)
    {
        var isBeside = facets.Exists(facet => facet is { IsAspect: false, IsCircumstance: false, IsTold: false, IsSymptom: false });
        for (var at = 0; at < facets.Count; at++)
            if (facets[at].IsCircumstance) facets[at] = isBeside ? facets[at].Weighted(Share) : facets[at] with { IsCircumstance = false };
    }
}
