namespace SupportBot.Channels.Conversations;

/// <summary>The section <c>Retention</c>: how long what is remembered may lie unused, and how much of it is kept at most.</summary>
public sealed record RetentionOptions
{
    public const string Section = "Retention";

    public TimeSpan ConversationState { get; init; } = TimeSpan.FromDays(30);

    public TimeSpan ActivityIds { get; init; } = TimeSpan.FromDays(7);

    /// <summary>More conversations than this, and those that were quiet longest are forgotten.</summary>
    public int MostConversations { get; init; } = 20_000;

    /// <summary>More activity ids than this, and the oldest are forgotten.</summary>
    public int MostActivityIds { get; init; } = 100_000;
}
