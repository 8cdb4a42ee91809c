namespace SupportBot.Core.Turns.Stages;

/// <summary>Is there any word in it?</summary>
internal sealed class EmptyStage(Wording wording) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) =>
        turn.Text.Any(char.IsLetterOrDigit) ? null : new TurnResult(Prompts.SmallTalk(wording, wording.Empty), state);
}
