using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Is there any word in it? A heart says something all the same.</summary>
internal sealed class EmptyStage(RemarkBook remarks, Wording wording) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        if (turn.Text.Any(char.IsLetterOrDigit)) return null;
        return new(remarks.Whole(turn.Text) is { } remark ? Replies.To(remark, wording) : Prompts.Said(wording.Empty), state);
    }
}
