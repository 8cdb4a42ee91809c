using Microsoft.Data.Sqlite;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Tests.Writing;

public sealed class WriterTests : IDisposable
{
    private readonly StoredData data = new(null, patience: TimeSpan.FromSeconds(1));

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task What_fails_is_undone_and_harms_nothing_that_is_written_along()
    {
        using var gate = new ManualResetEventSlim();
        var writer = data.Get<Writer>();
        var first = writer.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(30)), default);
        var good = data.Conversations.KeepAsync(Turn("good"), default);
        var bad = writer.WriteAsync(
            statements =>
            {
                Keeping(statements, "bad");
                return statements.Execute($"INSERT INTO \"Nowhere\" VALUES ({1})");
            },
            default);
        var last = data.Conversations.KeepAsync(Turn("last"), default);
        gate.Set();

        Assert.True(await first);
        Assert.Equal(KeepOutcome.Kept, await good);
        Assert.Equal(KeepOutcome.Kept, await last);
        await Assert.ThrowsAsync<SqliteException>(() => bad);
        Assert.Equal(["good", "last"], (await data.Outbox.ReadAsync(default)).Select(message => message.Key.Conversation));
    }

    [Fact]
    public async Task When_a_transaction_fails_all_who_wait_are_told_and_the_next_one_holds()
    {
        await data.Conversations.KeepAsync(Turn("before"), default);
        using (var another = new SqliteConnection($"Data Source={data.File};Pooling=False"))
        {
            another.Open();
            using var held = another.BeginTransaction();
            var waiting = Enumerable.Range(0, 5).Select(at => data.Conversations.KeepAsync(Turn($"c{at}"), default)).ToList();

            foreach (var one in waiting)
                Assert.StartsWith(
                    $"{data.File} could not be written: SQLite Error 5", (await Assert.ThrowsAsync<StorageException>(() => one)).Message,
                    StringComparison.Ordinal);
        }

        Assert.Equal(KeepOutcome.Kept, await data.Conversations.KeepAsync(Turn("c0"), default));
        Assert.Equal(["before", "c0"], (await data.Outbox.ReadAsync(default)).Select(message => message.Key.Conversation));
    }

    [Fact]
    public async Task A_person_whose_first_transaction_fails_is_found_again_by_what_is_kept_later()
    {
        using var goOn = new ManualResetEventSlim();
        await data.Conversations.KeepAsync(Turn("before"), default);
        var writer = data.Get<Writer>();
        var gate = writer.WriteAsync(_ => goOn.Wait(TimeSpan.FromSeconds(30)), default);
        var lost = new[]
        {
            data.Conversations.KeepAsync(Turn("c1") with { Person = "ann" }, default),
            data.Conversations.KeepAsync(Turn("c2") with { Person = "ann" }, default),
            writer.WriteAsync<KeepOutcome>(
                statements =>
                {
                    statements.Execute($"ROLLBACK");
                    throw new InvalidOperationException("The transaction is lost.");
                },
                default),
        };
        goOn.Set();
        await Record.ExceptionAsync(() => gate);
        foreach (var one in lost) await Record.ExceptionAsync(() => one);

        var feedback = new Feedback(DateTimeOffset.UnixEpoch, true, null, []);
        await data.Feedback.KeepAsync(feedback, new PersonKey("webchat", "ann"), default);
        using var next = new StoredData(data.Folder);
        await next.Conversations.KeepAsync(Turn("c3") with { Person = "ann", Forgets = true }, default);

        Assert.Empty(await next.Feedback.ReadAsync(default));
    }

    [Fact]
    public async Task When_the_disk_is_full_all_who_wait_are_told_and_it_goes_on_once_there_is_room()
    {
        await data.Conversations.KeepAsync(Turn("before"), default);
        await data.Get<Writer>().WriteAsync(statements => statements.Execute($"PRAGMA max_page_count = 1"), default); // until the connection is renewed

        var large = Turn("large") with { Outbox = [new byte[100_000]] };
        var waiting = Enumerable.Range(0, 5).Select(at => data.Conversations.KeepAsync(large with { ActivityId = $"m{at}" }, default)).ToList();
        foreach (var one in waiting)
            Assert.Equal(
                $"{data.File} could not be written: SQLite Error 13: 'database or disk is full'.",
                (await Assert.ThrowsAsync<StorageException>(() => one)).Message);

        Assert.Equal(KeepOutcome.Kept, await data.Conversations.KeepAsync(large, default));
        Assert.Equal(["before", "large"], (await data.Outbox.ReadAsync(default)).Select(message => message.Key.Conversation));
    }

    [Fact]
    public async Task Who_gave_up_waiting_is_not_written()
    {
        using var gate = new ManualResetEventSlim();
        using var patience = new CancellationTokenSource();
        var first = data.Get<Writer>().WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(30)), default);
        var impatient = data.Conversations.KeepAsync(Turn("impatient"), patience.Token);
        await patience.CancelAsync();
        gate.Set();

        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.Empty(await data.Outbox.ReadAsync(default));
    }

    [Fact]
    public async Task What_was_asked_for_before_the_end_is_written()
    {
        using (var ending = new StoredData(data.Folder))
            foreach (var at in Enumerable.Range(0, 20)) _ = ending.Conversations.KeepAsync(Turn($"c{at}"), default);

        Assert.Equal(20, (await data.Outbox.ReadAsync(default)).Count);
    }

    private static TurnRecord Turn(string conversation) =>
        new(Conversation.New(new("webchat", conversation)), ConversationState.New) { ActivityId = "m1", Outbox = ["a"u8.ToArray()] };

    private static void Keeping(Statements statements, string conversation) =>
        Assert.Equal(KeepOutcome.Kept, Storage.Conversations.Keeping.Keep(statements, Turn(conversation), null, 0));
}
