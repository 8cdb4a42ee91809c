using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Turns;

/// <summary>
/// What the bot remembers of one conversation between turns. Small and immutable. Of messages it holds what a member has a dialog remember, and what they
/// may want to pass on, redacted, until the next turn.
/// </summary>
public sealed record ConversationState
{
    public static ConversationState New { get; } = new();

    /// <summary>Whether the welcome was said.</summary>
    public bool Welcomed { get; init; }

    /// <summary>What the last answered question was about.</summary>
    public Topic Topic { get; init; } = Topic.None;

    /// <summary>What the member saw last, for "the second one".</summary>
    public LastShown Shown { get; init; } = LastShown.Nothing;

    /// <summary>What the last answer was, for a member's thumb, "why" and "the rest".</summary>
    public LastAnswer LastAnswer { get; init; } = LastAnswer.None;

    /// <summary>Where the conversation is in a guided dialog.</summary>
    public DialogState Dialog { get; init; } = DialogState.None;

    /// <summary>Whether the talk stays with the person after a safety reply.</summary>
    public Care Care { get; init; } = Care.None;

    /// <summary>What the next message may take up; null where nothing is offered.</summary>
    public Offer? Offer { get; init; }
}
