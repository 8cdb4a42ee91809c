namespace SupportBot.Core.Turns;

/// <summary>What the bot remembers of one conversation between turns. Small and immutable. Of messages it holds what a member may want to pass on, redacted, until the next turn.</summary>
public sealed record ConversationState
{
    public static ConversationState New { get; } = new();

    /// <summary>Whether the welcome was said.</summary>
    public bool Welcomed { get; init; }

    /// <summary>What the last answered question was about.</summary>
    public Topic Topic { get; init; } = Topic.None;

    /// <summary>What the last answer quoted, so that moderators can be told what a member's thumb was about.</summary>
    public LastAnswer LastAnswer { get; init; } = LastAnswer.None;

    /// <summary>What the next message may take up; null where nothing is offered.</summary>
    public Offer? Offer { get; init; }
}
