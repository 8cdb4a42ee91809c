namespace SupportBot.Core.Commands;

/// <summary>How long what is kept is kept: what members are told must be what the settings say.</summary>
public sealed record KeepingTimes(TimeSpan ChatHistory, TimeSpan ConversationState, TimeSpan ActivityIds, TimeSpan Feedback, TimeSpan Questions)
{
    /// <summary>As the program is shipped.</summary>
    public static KeepingTimes Default { get; } =
        new(TimeSpan.FromHours(24), TimeSpan.FromDays(30), TimeSpan.FromDays(7), TimeSpan.FromDays(30), TimeSpan.FromDays(30));
}
