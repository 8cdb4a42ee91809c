using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns.Stages;

/// <summary>What do the documents say to it? The last stage: it always has a reply.</summary>
internal sealed class QuestionStage(Answerer answerer, Wording wording, AnswerOptions options) : ITurnStage
{
    private readonly AnswerReply _answerReply = new(wording, options.Top);

    public TurnResult Handle(ConversationState state, Turn turn)
    {
        var answer = answerer.Answer(turn.Text, state.Topic);
        if (answer.Question is { Facets.Count: 0, IsAsked: false }) return new TurnResult(Prompts.SmallTalk(wording, wording.NothingAsked), state);
        var reply = _answerReply.To(answer);
        return new TurnResult(reply, state with { Topic = answer.Topic, LastAnswer = Quoted(reply) ?? state.LastAnswer }) { Answer = answer };
    }

    /// <summary>Null where nothing was quoted: then the answer before it is still the last.</summary>
    private static LastAnswer? Quoted(Reply reply) =>
        reply.Parts.OfType<QuotedPart>().Select(part => part.Quotation.Passage.Reference).Distinct().ToList() is { Count: > 0 } references ? new([.. references]) : null;
}
