using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Where the documents don't answer: was something said before the question? Or does the message hold something that has a reply of its own?</summary>
internal sealed class AsideStage(ITurnStage answering, RemarkBook remarks, Wording wording) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is null || result.Reply.Route == Route.Answer) return result;
        if (remarks.WithoutFirst(turn.Text) is { } rest && answering.Handle(state, turn with { Text = rest }) is { } second
            && second.Reply.Route == Route.Answer)
            return second;
        return remarks.Within(turn.Text) is { } remark ? new(Replies.To(remark, wording), state) : result;
    }
}
