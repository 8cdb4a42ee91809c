using SupportBot.Core.Corpus;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>A ranked passage with what spoke for it.</summary>
/// <param name="Number">The passage's place in the analysed corpus.</param>
/// <param name="LacksEssential">
/// Whether the passage lacks what the question can't do without, so that it most likely answers something else: any of the drugs that are named, or an
/// aspect that only a text about it answers.
/// </param>
public sealed record Hit(int Number, Passage Passage, float Score, PassageFeatures Features, bool LacksEssential)
{
    /// <summary>Whether that is the drug or treatment itself, or what it is asked to do to somebody; another side of it may be named in passing only.</summary>
    public bool LacksSubject { get; init; }
}
