namespace SupportBot.Storage.Retention;

/// <summary>The section <c>Retention</c>: how long what is kept may lie unused before it is deleted.</summary>
public sealed record RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>What was said in the conversations of Web Chat.</summary>
    public TimeSpan ChatHistory { get; init; } = TimeSpan.FromHours(24);

    public TimeSpan ConversationState { get; init; } = TimeSpan.FromDays(30);

    public TimeSpan ActivityIds { get; init; } = TimeSpan.FromDays(7);

    /// <summary>What members thought of answers.</summary>
    public TimeSpan Feedback { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Questions for the moderators.</summary>
    public TimeSpan Questions { get; init; } = TimeSpan.FromDays(30);
}
