using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Conversations;

/// <summary>Every store, in memory: for tests of what stands above them. It passes the same contract as the real one.</summary>
/// <param name="clock">Says when a message was put in the outbox.</param>
public sealed class MemoryStore(TimeProvider? clock = null) : IConversationStore, IOutbox, IHistory, ISigningKeys, IFeedbackStore, IPassedQuestions
{
    private readonly Lock guard = new();
    private readonly Dictionary<ConversationKey, Conversation> conversations = [];
    private readonly HashSet<(ConversationKey, string)> seen = [];
    private readonly List<OutboxMessage> outbox = [];
    private readonly Dictionary<ConversationKey, List<HistoryEntry>> histories = [];
    private readonly List<SigningKey> keys = [];
    private readonly List<(Feedback Feedback, PersonKey? By)> thoughts = [];
    private readonly List<(PassedQuestion Question, PersonKey? By)> questions = [];
    private readonly Dictionary<ConversationKey, PersonKey> people = [];
    private long lastQuestion;

    private readonly List<IForgetting> others = [];

    /// <summary>They are told of what is forgotten.</summary>
    public MemoryStore Telling(IEnumerable<IForgetting> more)
    {
        others.AddRange(more);
        return this;
    }

    public ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        lock (guard) return ValueTask.FromResult(conversations.GetValueOrDefault(key) ?? Conversation.New(key));
    }

    public Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            var key = turn.Before.Key;
            if (turn.ActivityId is { } id && seen.Contains((key, id))) return Task.FromResult(KeepOutcome.SeenBefore);
            if ((conversations.GetValueOrDefault(key)?.Version ?? 0) != turn.Before.Version) return Task.FromResult(KeepOutcome.LostRace);

            var person = turn.Person is { } known ? new PersonKey(key.Channel, known) : (PersonKey?)null;
            if (turn.Forgets)
            {
                ForgetAll(key, person);
                if (turn.History.Count == 0)
                {
                    outbox.AddRange(OutboxMessage.Of(turn).Select(message => message with { At = Now }));
                    return Task.FromResult(KeepOutcome.Kept);
                }
            }
            else if (turn.ActivityId is { } answered) seen.Add((key, answered));
            if (person is { } somebody) people[key] = somebody;
            if (turn.PassedOn is { } question) questions.Add((new PassedQuestion(++lastQuestion, Now, question), person));
            if (turn.Judged is { } judged) Judge(new Feedback(Now, judged.Helped, judged.Reason, judged.Passages), person);
            outbox.AddRange(OutboxMessage.Of(turn).Select(message => message with { At = Now }));
            if (!histories.TryGetValue(key, out var history)) histories.Add(key, history = []);
            history.AddRange(turn.History.Select((body, at) => new HistoryEntry(turn.Before.LastEntry + 1 + at, body)));
            conversations[key] = turn.Before with
            {
                State = turn.After, Version = turn.Before.Version + 1, LastEntry = turn.Before.LastEntry + turn.History.Count,
            };
            return Task.FromResult(KeepOutcome.Kept);
        }
    }

    public Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        if (turn.Forgets) return Task.CompletedTask;
        lock (guard)
        {
            var key = turn.Before.Key;
            if (turn.ActivityId is { } id) seen.Remove((key, id));
            var person = turn.Person is { } known ? new PersonKey(key.Channel, known) : (PersonKey?)null;
            if (turn.PassedOn is { } question) questions.RemoveAt(questions.FindLastIndex(one => one.By == person && one.Question.Text == question));
            if (turn.Judged is { } judged) TakeBack(judged, person);
            if (conversations.TryGetValue(key, out var now) && now.Version == turn.Before.Version + 1)
                conversations[key] = now with { State = turn.Before.State, Version = now.Version + 1 };
            return Task.CompletedTask;
        }
    }

    public Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            Forget(key);
            Tell([key]);
            return Task.CompletedTask;
        }
    }

    private DateTimeOffset Now => (clock ?? TimeProvider.System).GetUtcNow();

    private void Judge(Feedback feedback, PersonKey? by)
    {
        var before = by is null ? -1 : thoughts.FindLastIndex(one => one.By == by);
        if (feedback.Reason is not null && before >= 0 && thoughts[before].Feedback is { Helped: false, Reason: null } bare
            && bare.Passages.SequenceEqual(feedback.Passages))
            thoughts[before] = (bare with { Reason = feedback.Reason }, by);
        else thoughts.Add((feedback, by));
    }

    private void TakeBack(Judgement judged, PersonKey? by)
    {
        var at = thoughts.FindLastIndex(one => one.By == by && one.Feedback.Reason == judged.Reason && one.Feedback.Passages.SequenceEqual(judged.Passages));
        if (at < 0) return;
        if (judged.Reason is null) thoughts.RemoveAt(at);
        else thoughts[at] = (thoughts[at].Feedback with { Reason = null }, by);
    }

    private void ForgetAll(ConversationKey key, PersonKey? person)
    {
        var gone = people.Where(one => one.Value == person).Select(one => one.Key).Append(key).Distinct().ToList();
        gone.ForEach(Forget);
        Tell(gone);
        if (person is null) return;
        questions.RemoveAll(one => one.By == person);
        thoughts.RemoveAll(one => one.By == person);
    }

    private void Forget(ConversationKey key)
    {
        conversations.Remove(key);
        histories.Remove(key);
        people.Remove(key);
        seen.RemoveWhere(activity => activity.Item1 == key);
        outbox.RemoveAll(message => message.Key == key);
    }

    private void Tell(IReadOnlyList<ConversationKey> gone)
    {
        foreach (var other in others) other.Forget(gone);
    }

    Task<IReadOnlyList<OutboxMessage>> IOutbox.ReadAsync(CancellationToken cancellationToken)
    {
        lock (guard) return Task.FromResult<IReadOnlyList<OutboxMessage>>([.. outbox]);
    }

    public Task RemoveAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            outbox.RemoveAll(one => messages.Any(other => (other.Key, other.Turn, other.Number) == (one.Key, one.Turn, one.Number)));
            return Task.CompletedTask;
        }
    }

    public Task<IReadOnlyList<HistoryEntry>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        lock (guard)
            return Task.FromResult<IReadOnlyList<HistoryEntry>>([.. (histories.GetValueOrDefault(key) ?? []).Where(entry => entry.Number > after).Take(most)]);
    }

    Task<IReadOnlyList<SigningKey>> ISigningKeys.ReadAsync(CancellationToken cancellationToken)
    {
        lock (guard) return Task.FromResult<IReadOnlyList<SigningKey>>([.. keys.OrderByDescending(key => key.Made)]);
    }

    public Task AddAsync(SigningKey key, DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            keys.Add(key);
            keys.RemoveAll(other => other.Made < oldest);
            return Task.CompletedTask;
        }
    }

    Task IFeedbackStore.KeepAsync(Feedback feedback, PersonKey? by, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            Judge(feedback, by);
            return Task.CompletedTask;
        }
    }

    Task<IReadOnlyList<Feedback>> IFeedbackStore.ReadAsync(CancellationToken cancellationToken)
    {
        lock (guard) return Task.FromResult<IReadOnlyList<Feedback>>([.. thoughts.Select(one => one.Feedback)]);
    }

    Task<IReadOnlyList<PassedQuestion>> IPassedQuestions.ReadAsync(CancellationToken cancellationToken)
    {
        lock (guard) return Task.FromResult<IReadOnlyList<PassedQuestion>>([.. questions.Select(one => one.Question)]);
    }

    public Task<int> RemoveAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        lock (guard) return Task.FromResult(questions.RemoveAll(one => ids.Contains(one.Question.Id)));
    }
}
