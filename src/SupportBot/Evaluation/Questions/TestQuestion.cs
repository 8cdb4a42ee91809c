using SupportBot.Core.Content;

namespace SupportBot.Evaluation.Questions;

/// <summary>A question, and what the reply to it should hold. Where nothing is expected, the documents don't answer it.</summary>
/// <param name="Id">Empty where its file gives it none.</param>
/// <param name="Kind">What it is counted with, such as <c>side_effects</c>.</param>
/// <param name="Text">What the member says.</param>
internal sealed record TestQuestion(string Id, string Kind, string Text, Place Place)
{
    public string Topic { get; init; } = "";

    /// <summary><c>tune</c> may be looked at while the search is being improved, <c>held-out</c> may not; empty in files that make no difference.</summary>
    public string Split { get; init; } = "";

    /// <summary>What the same person wrote before.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>Groups of words: a passage that answers has one of each group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facts { get; init; } = [];

    /// <summary>References (<c>document#section</c>) of the passages that answer.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <summary>For a comparison, the facts of each side: one of the quoted passages has them.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Parts { get; init; } = [];

    /// <summary>Whether it takes two passages together to answer it.</summary>
    public bool TakesTwo { get; init; }

    /// <summary>The safety route that is as right a reply as that the documents don't say.</summary>
    public string? Route { get; init; }

    public bool IsAnswerable => Facts.Count > 0 || Passages.Count > 0;

    /// <summary>What should come, for a person to read.</summary>
    public string Expected => string.Join("; ", [.. Facts.Select(group => string.Join(" | ", group)), .. PassagesText()]) is { Length: > 0 } expected
        ? expected
        : Route is null ? "that the documents don't say" : $"that the documents don't say, or {Route}";

    private IEnumerable<string> PassagesText() => Passages.Count == 0 ? [] : [string.Join(" or ", Passages)];
}
