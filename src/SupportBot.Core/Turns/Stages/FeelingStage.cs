using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;
using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

/// <summary>
/// Does it tell how someone feels? Then that is acknowledged first. What is asked is answered as ever; to someone who only tells, the documents
/// are quoted where they are about that, and nobody is told that "the documents don't say". A thing that is named on the way is the topic from then on, also
/// where it was before; else, where nothing is asked, the feeling is ("what can I do about it"), and the thing talked about stays the one before it.
/// </summary>
internal sealed class FeelingStage(ITurnStage answering, IReadOnlyList<Feeling> feelings, SubjectWords subject, Func<string, Topic> topicOf) : ITurnStage
{
    private static readonly char[] Pauses = ['.', ',', ';', ':', '!', '\n', '-', '–', '—', '…'];

    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is null || feelings.Count == 0 || Felt(turn) is not var (feeling, words)) return result;

        var line = new SaidPart(feeling.Line);
        var isAsked = IsAsked(result, turn);
        var topic = isAsked || NamesThing(turn.Text, words) ? result.State.Topic : TopicAfter(feeling, state.Topic, result.State.Topic);
        return IsFor(feeling, result, isAsked)
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
    private bool NamesThing(string text, string words) => topicOf(text).Subjects.Except(topicOf(words).Subjects).Any(IsThing);

    /// <summary>What the documents don't know can't be talked about: then it is what it was before.</summary>
    private Topic TopicAfter(Feeling feeling, Topic before, Topic after)
    {
        if (feeling.About is null) return after;
        var about = topicOf(feeling.About);
        return about.Subjects.IsEmpty ? before : about with { Earlier = before.Subjects.Any(IsThing) ? before.Subjects : before.Earlier };
    }

    /// <summary>A drug that no document knows is one too.</summary>
    private bool IsThing(string term) => subject.Vocabulary.Find(term) is var known && (known < 0 || subject.IsSubject(known));

    private (Feeling Feeling, string Words)? Felt(Turn turn)
    {
        var message = MessageWords.Of(turn.Text);
        foreach (var feeling in feelings)
            if (feeling.In(message) is { } words) return (feeling, words);
        return null;
    }

    private static bool IsFor(Feeling feeling, TurnResult result, bool isAsked)
    {
        if (result.Reply.Route == Route.NoAnswer) return isAsked && !feeling.IsEnough;
        return result.Reply.Route == Route.Answer && (isAsked || result.Reply.Passages is [var first, ..] && feeling.MayQuote(first.Passage.Document.Id));
    }

    private bool IsAsked(TurnResult result, Turn turn) => result.Answer?.Question.IsAsked == true || turn.Text.Split(Pauses).Any(AsksFirst);

    /// <summary>After a story, the question often comes without its mark.</summary>
    private bool AsksFirst(string sentence) =>
        MessageWords.Of(sentence) is [var first, ..] && subject.Vocabulary.Find(first) is var term and >= 0 && subject.IsInterrogative(term);
}
