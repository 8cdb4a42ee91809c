using SupportBot.Core.Answers;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns;

/// <summary>One turn, start to end: safety first, then the question.</summary>
public sealed class TurnHandler(SafetyRouter safety, Answerer answerer, Wording wording, AnswerOptions options) : ITurnHandler
{
    private readonly AnswerReply _answerReply = new(wording, options.Top);

    public TurnResult Handle(ConversationState state, Turn turn)
    {
        if (!turn.Text.Any(char.IsLetterOrDigit)) return new TurnResult(Prompt(wording.Empty), state);
        if (safety.Reply(turn) is { } careful) return new TurnResult(careful, state);

        var answer = answerer.Answer(turn.Text, state.Topic);
        if (answer.Question is { Facets.Count: 0, IsAsked: false }) return new TurnResult(Prompt(wording.NothingAsked), state);
        var reply = _answerReply.To(answer);
        return new TurnResult(reply, state with { Topic = answer.Topic, LastAnswer = Quoted(reply) ?? state.LastAnswer }) { Answer = answer };
    }

    public TurnResult Welcome(ConversationState state) =>
        state.Welcomed
            ? new TurnResult(new Reply(Route.SmallTalk, []), state)
            : new TurnResult(Prompt(wording.Welcome), state with { Welcomed = true });

    /// <summary>Null where nothing was quoted: then the answer before it is still the last.</summary>
    private static LastAnswer? Quoted(Reply reply) =>
        reply.Parts.OfType<QuotedPart>().Select(part => part.Quotation.Passage.Reference).Distinct().ToList() is { Count: > 0 } references ? new([.. references]) : null;

    private Reply Prompt(string said) => new(Route.SmallTalk, [new SaidPart(said)]) { Suggestions = wording.Starters };
}
