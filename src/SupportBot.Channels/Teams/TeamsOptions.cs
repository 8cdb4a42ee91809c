namespace SupportBot.Channels.Teams;

/// <summary>The section <c>Teams</c>.</summary>
public sealed record TeamsOptions
{
    public const string Section = "Teams";

    /// <summary><c>private</c>: an answer in a group chat or a channel is offered in private first; <c>public</c>: it is given there.</summary>
    public string GroupAnswers { get; init; } = "private";

    internal bool IsPrivate => GroupAnswers.Equals("private", StringComparison.OrdinalIgnoreCase);
}
