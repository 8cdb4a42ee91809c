using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Channels.Tracing;

/// <summary>A passage that was ranked, with what spoke for it; the features' names are those of <c>ask --explain</c>.</summary>
internal sealed record TracedCandidate(
    string Passage, string Heading, double Score, bool Quoted, bool LacksEssential, IReadOnlyDictionary<string, double> Features)
{
    public static TracedCandidate Of(Hit hit, bool isQuoted) => new(
        hit.Passage.Reference,
        hit.Passage.HeadingPath,
        Rounded.Of(hit.Score),
        isQuoted,
        hit.LacksEssential,
        hit.Features.Named.ToDictionary(feature => feature.Name, feature => Rounded.Of(feature.Value)));
}
