using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Channels.Tracing;

/// <summary>How a question was understood.</summary>
internal sealed record TracedQuestion(
    IReadOnlyList<TracedQuestion.Facet> Facets, IReadOnlyList<TracedQuestion.Word> Respelled, IReadOnlyList<string> FromConversation, bool AsksForList)
{
    public static TracedQuestion Of(Question question) => new(
        [.. question.Facets.Select(facet => new Facet(facet.Name, KindOf(facet), Rounded.Of(facet.Idf), facet.IsKnown))],
        [.. question.Respelled.Select(word => new Word(word.Written, word.Understood))],
        question.FromConversation,
        question.AsksForList);

    private static string KindOf(Core.Retrieval.Questions.Facet facet) =>
        facet.Kind == FacetKind.SoftAspect ? "soft_aspect" : facet.Kind.ToString().ToLowerInvariant();

    /// <param name="Known">Whether a document has it.</param>
    internal sealed record Facet(string Name, string Kind, double Idf, bool Known);

    internal sealed record Word(string Written, string Understood);
}
