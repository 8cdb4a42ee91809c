using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;
using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>
/// Does it tell how someone feels? Then that is acknowledged first. What is asked is answered as ever; to someone who only tells, the documents
/// are quoted where they are about that, and nobody is told that "the documents don't say". What is named on the way is the topic from then on; else, where
/// nothing is asked, the feeling is: "what can I do about it".
/// </summary>
internal sealed class FeelingStage(ITurnStage answering, IReadOnlyList<Feeling> feelings, SubjectWords subject, Func<string, Topic> topicOf) : ITurnStage
{
    private static readonly char[] Pauses = ['.', ',', ';', ':', '!', '\n', '-', '–', '—', '…'];

    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is null || feelings.Count == 0 || Felt(turn) is not var (feeling, words)) return result;

        var line = new SaidPart(feeling.Line);
        var topic = IsAsked(result, turn) ? result.State.Topic : TopicAfter(feeling, words, state.Topic, result.State.Topic);
        return IsFor(feeling, result, turn)
            ? result with
            {
                Reply = result.Reply with
                {
                    Parts = [line, .. result.Reply.Parts], Suggestions = [.. feeling.Suggestions.Concat(result.Reply.Suggestions).Distinct()],
                },
                State = result.State with { Topic = topic },
            }
            : new(new Reply(Route.SmallTalk, [line]) { Suggestions = feeling.Suggestions }, state with { Topic = topic });
    }

    /// <summary>What the words of the feeling alone may mean ("so down" is eased by antidepressants) was not named.</summary>
    private Topic TopicAfter(Feeling feeling, string words, Topic before, Topic after) =>
        feeling.About is null || after.Subjects.Except(before.Subjects).Except(topicOf(words).Subjects).Any(NamesThing) ? after : topicOf(feeling.About);

    private bool NamesThing(string term) => subject.IsSubject(subject.Vocabulary.Find(term));

    private (Feeling Feeling, string Words)? Felt(Turn turn)
    {
        var message = MessageWords.Of(turn.Text);
        foreach (var feeling in feelings)
            if (feeling.In(message) is { } words) return (feeling, words);
        return null;
    }

    private bool IsFor(Feeling feeling, TurnResult result, Turn turn)
    {
        var isAsked = IsAsked(result, turn);
        if (result.Reply.Route == Route.NoAnswer) return isAsked && !feeling.IsEnough;
        return result.Reply.Route == Route.Answer && (isAsked || result.Reply.Passages is [var first, ..] && feeling.MayQuote(first.Passage.Document.Id));
    }

    private bool IsAsked(TurnResult result, Turn turn) => result.Answer?.Question.IsAsked == true || turn.Text.Split(Pauses).Any(AsksFirst);

    /// <summary>After a story, the question often comes without its mark.</summary>
    private bool AsksFirst(string sentence) =>
        MessageWords.Of(sentence) is [var first, ..] && subject.Vocabulary.Find(first) is var term and >= 0 && subject.IsInterrogative(term);
}
