namespace SupportBot.Core.Conversations;

/// <summary>What became of a <see cref="TurnRecord"/>.</summary>
public enum KeepOutcome
{
    Kept,

    /// <summary>Its activity was answered before: nothing was changed.</summary>
    SeenBefore,

    /// <summary>Another turn of the conversation was kept meanwhile: nothing was changed. Read the conversation and answer anew.</summary>
    LostRace,
}
