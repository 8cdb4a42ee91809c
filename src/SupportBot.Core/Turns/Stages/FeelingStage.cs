using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;
using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>
/// Does it tell how someone feels? Then that is acknowledged first. What is asked is answered as ever; to someone who only tells, the documents
/// are quoted where they are about that, and nobody is told that "the documents don't say". What is named on the way is the topic from then on.
/// </summary>
internal sealed class FeelingStage(ITurnStage answering, IReadOnlyList<Feeling> feelings, SubjectWords subject) : ITurnStage
{
    private static readonly char[] Pauses = ['.', ',', ';', ':', '!', '\n', '-', '–', '—', '…'];

    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is null || feelings.Count == 0 || Felt(turn) is not { } feeling) return result;

        var line = new SaidPart(feeling.Line);
        return IsFor(feeling, result, turn)
            ? result with
            {
                Reply = result.Reply with
                {
                    Parts = [line, .. result.Reply.Parts], Suggestions = [.. feeling.Suggestions.Concat(result.Reply.Suggestions).Distinct()],
                },
            }
            : new(new Reply(Route.SmallTalk, [line]) { Suggestions = feeling.Suggestions }, state with { Topic = result.State.Topic });
    }

    private Feeling? Felt(Turn turn)
    {
        var message = MessageWords.Of(turn.Text);
        return feelings.FirstOrDefault(feeling => feeling.IsIn(message));
    }

    private bool IsFor(Feeling feeling, TurnResult result, Turn turn)
    {
        var isAsked = result.Answer?.Question.IsAsked == true || turn.Text.Split(Pauses).Any(AsksFirst);
        if (result.Reply.Route == Route.NoAnswer) return isAsked && !feeling.IsEnough;
        return result.Reply.Route == Route.Answer && (isAsked || result.Reply.Passages is [var first, ..] && feeling.MayQuote(first.Passage.Document.Id));
    }

    /// <summary>After a story, the question often comes without its mark.</summary>
    private bool AsksFirst(string sentence) =>
        MessageWords.Of(sentence) is [var first, ..] && subject.Vocabulary.Find(first) is var term and >= 0 && subject.IsInterrogative(term);
}
