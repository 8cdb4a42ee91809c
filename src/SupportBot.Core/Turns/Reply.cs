namespace SupportBot.Core.Turns;

/// <summary>What the bot says in one turn, before any channel has given it a form.</summary>
public sealed record Reply(Route Route, IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>Safety routes that only added their line to an answer.</summary>
    public IReadOnlyList<Route> Also { get; init; } = [];

    /// <summary>What the member may say next; shown as buttons where a channel has them.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>What a dialog lets the member pick; numbered where a channel has no buttons.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The passages found, best first, whether quoted or not.</summary>
    public IReadOnlyList<FoundPassage> Passages { get; init; } = [];

    /// <summary>How sure the best passage answers, 0..1; 0 where nothing was searched.</summary>
    public double Confidence { get; init; }
}
