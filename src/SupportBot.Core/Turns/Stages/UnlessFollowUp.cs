using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Passes over what only names a side of the thing that the talk is about: "side effects?" after a drug asks for no dialog of that name.</summary>
internal sealed class UnlessFollowUp(ITurnStage stage, Answerer answerer) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) =>
        stage.Handle(state, turn) is { } result && !answerer.IsFollowUp(turn.Text, state.Topic) ? result : null;
}
