using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Schema;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>Conversations in the database. Those talked in lately are remembered too, so that a turn reads nothing from disk.</summary>
internal sealed partial class ConversationStore(
    Database database, Writer writer, IEnumerable<IForgetting> others, TimeProvider clock, ILogger<ConversationStore> logger) : IConversationStore
{
    private static readonly Func<StorageContext, string, string, CancellationToken, Task<ConversationRow?>> Find = EF.CompileAsyncQuery(
        (StorageContext context, string channel, string conversation, CancellationToken _) =>
            context.Conversations.AsNoTracking().SingleOrDefault(row => row.Channel == channel && row.Conversation == conversation));

    /// <summary>As they were committed last by this process. Another one may have gone on since: then the next turn loses the race and reads anew.</summary>
    private readonly RecentMap<ConversationKey, Conversation> _recent = new(20_000, TimeSpan.FromHours(1), clock);

    public async ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        if (_recent.TryGet(key, out var known)) return known;

        await using var context = database.Read();
        var row = await Find(context, key.Channel, key.Conversation, cancellationToken);
        return row is null ? Conversation.New(key) : new Conversation(key, State(row.State), row.Version, row.LastEntry);
    }

    public async Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        if (!turn.Forgets)
            return await writer.WriteAsync(
                statements => Keeping.Keep(statements, turn, Person(statements, turn), Now()),
                cancellationToken,
                outcome => Remember(turn, outcome));

        var (outcome, _) = await writer.WriteAsync(
            statements => (Keeping.Forget(statements, turn, Person(statements, turn), Now(), out var gone), gone),
            cancellationToken,
            done => Forget(turn, done.Item1, done.gone),
            erases: true);
        return outcome;
    }

    /// <summary>What was forgotten stays forgotten, whether or not anybody was told.</summary>
    public Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken) => turn.Forgets ? Task.CompletedTask : writer.WriteAsync(
        statements => Keeping.TakeBack(statements, turn, Person(statements, turn), Now()),
        cancellationToken,
        _ => _recent.Remove(turn.Before.Key));

    public Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => Forgetting.Forget(statements, key),
        cancellationToken,
        _ => Forget([key]),
        erases: true);

    private static byte[]? Person(Statements statements, TurnRecord turn) =>
        PersonHash.Of(statements, turn.Person is { } person ? new PersonKey(turn.Before.Key.Channel, person) : null);

    private void Forget(IReadOnlyList<ConversationKey> gone)
    {
        foreach (var key in gone) _recent.Remove(key);
        foreach (var other in others) other.Forget(gone);
    }

    private void Forget(TurnRecord turn, KeepOutcome outcome, IReadOnlyList<ConversationKey> gone)
    {
        Forget(gone);
        if (outcome != KeepOutcome.Kept || turn.History.Count > 0) Remember(turn, outcome);
    }

    private void Remember(TurnRecord turn, KeepOutcome outcome)
    {
        if (outcome == KeepOutcome.Kept) _recent.Set(turn.Before.Key, Keeping.After(turn));
        if (outcome == KeepOutcome.LostRace) _recent.Remove(turn.Before.Key);
    }

    private ConversationState State(byte[] stored)
    {
        if (StateJson.Read(stored) is { } state) return state;
        LogUnreadable();
        return ConversationState.New;
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    [LoggerMessage(LogLevel.Warning, "The state of a conversation can't be read: it goes on as a new one")]
    private partial void LogUnreadable();
}
