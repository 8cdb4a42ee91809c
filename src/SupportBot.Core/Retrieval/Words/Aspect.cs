namespace SupportBot.Core.Retrieval.Words;

/// <summary>A side of a thing that members ask about and that documents give a heading to: side effects, how it is given.</summary>
/// <param name="Id">A short name in kebab-case.</param>
/// <param name="Asked">How one asks for it; <c>…</c> inside stands for up to four words in between.</param>
/// <param name="Headings">What headings over such a section say; the first is the name that members are shown.</param>
/// <param name="Cues">What a text says that tells of it under another heading: "once a day" for how a drug is given.</param>
/// <param name="IsList">Whether the answer is a list rather than a sentence.</param>
/// <param name="IsSoft">Whether it is what a bare name asks for too ("what is"): it helps to choose, but a passage need not have it.</param>
/// <param name="IsStrict">Whether a passage that doesn't tell of it can't be the answer.</param>
public sealed record Aspect(
    string Id,
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Cues,
    bool IsList,
    bool IsSoft,
    bool IsStrict = false)
{
    /// <summary>Ways of asking for it that are heard only where they are the whole message: "why".</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];
}
