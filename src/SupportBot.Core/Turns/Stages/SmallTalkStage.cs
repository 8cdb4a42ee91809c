using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Is it said without asking anything? Or in words that the bot doesn't understand?</summary>
internal sealed class SmallTalkStage(SmallTalkWords words, RemarkBook remarks, TongueFinder tongues, Vocabulary known, Wording wording) : ITurnStage
{
    private readonly Gibberish _gibberish = new(words, known);

    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        if (remarks.Whole(turn.Text) is { } remark) return new(Replies.To(remark, wording), state);
        if (tongues.Of(turn.Text) is { } tongue) return new(Prompts.Said(tongue.ReplyTo(turn.Text)), state);
        return words.Gibberish.Length > 0 && _gibberish.Is(turn.Text) ? new(Prompts.Said(words.Gibberish), state) : null;
    }
}
