using System.Text;
using Microsoft.Data.Sqlite;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Transports;

namespace SupportBot.Storage.Tests.Conversations;

/// <summary>What is deleted is gone from the disk, not only from the tables.</summary>
public sealed class ForgettingTests : IDisposable
{
    private const string Secret = "nobody-else-may-ever-read-this";

    private readonly HastyClock clock = new();
    private readonly StoredData data;

    public ForgettingTests() => data = new(null, clock);

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_conversation_that_is_forgotten_leaves_no_trace_in_any_file()
    {
        await TalkAsync();
        Assert.True(Traces() > 0);

        for (var at = 0; at < 20; at++) await data.Conversations.ForgetAsync(Key(at), default);

        Assert.Equal(0, Traces());
        Assert.Equal(20, (await data.Outbox.ReadAsync(default)).Count);
    }

    [Fact]
    public async Task A_history_that_is_past_its_time_leaves_no_trace_in_any_file()
    {
        await TalkAsync();
        clock.Move(TimeSpan.FromHours(25));

        await data.Get<RetentionSweep>().RunAsync(default);

        Assert.Equal(0, Traces());
    }

    [Fact]
    public async Task Where_somebody_reads_in_that_moment_turns_go_on_and_the_traces_go_with_one_of_them()
    {
        using var patient = new StoredData(data.Folder, patience: TimeSpan.FromMinutes(2), clock);
        await TalkAsync();
        using (var reader = new SqliteConnection($"Data Source={data.File};Pooling=False"))
        {
            reader.Open();
            using var reading = reader.BeginTransaction(deferred: true);
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM History";
            command.ExecuteScalar();
            await Task.WhenAll(Enumerable.Range(0, 20).Select(at => patient.Conversations.ForgetAsync(Key(at), default))).WaitAsync(TimeSpan.FromMinutes(1));
            for (var at = 0; at < 5; at++)
            {
                clock.Move(TimeSpan.FromSeconds(1));
                await TurnAsync($"meanwhile-{at}");
            }
        }
        Assert.Single(patient.Log.Lines, line => line.Contains("could not be erased from the disk yet", StringComparison.Ordinal));
        Assert.True(Traces() > 0);

        clock.Move(TimeSpan.FromSeconds(1));
        await TurnAsync("next");

        Assert.Equal(0, Traces());

        Task TurnAsync(string conversation) =>
            patient.Conversations.KeepAsync(
                new(Conversation.New(new("webchat", conversation)), ConversationState.New), default).WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_reply_that_was_delivered_leaves_no_trace_after_the_next_sweep()
    {
        var turn = new TurnRecord(Conversation.New(Key(0)), ConversationState.New) { Outbox = [Encoding.UTF8.GetBytes(Secret)] };
        await data.Conversations.KeepAsync(turn, default);
        await data.Outbox.RemoveAsync(OutboxMessage.Of(turn), default);
        Assert.True(Traces() > 0);

        Assert.Equal(0, await data.Get<RetentionSweep>().RunAsync(default));

        Assert.Equal(0, Traces());
    }

    [Fact]
    public async Task Someone_who_wants_to_be_forgotten_leaves_no_trace_in_any_file_of_all_their_talks()
    {
        var body = Encoding.UTF8.GetBytes(Secret);
        for (var at = 0; at < 3; at++)
        {
            var state = ConversationState.New with { Offer = new Offer(OfferKind.Send, Secret) };
            await data.Conversations.KeepAsync(
                new(Conversation.New(Key(at)), state)
                {
                    ActivityId = Secret, Person = "ann", History = [body], Outbox = [body], PassedOn = Secret, Judged = new Judgement(false, Secret, [Secret]),
                },
                default);
        }
        await data.Feedback.KeepAsync(new Feedback(clock.GetUtcNow(), false, Secret, []), new PersonKey("webchat", "ann"), default);
        Assert.True(Traces() > 0);

        var before = await data.Conversations.ReadAsync(Key(1), default);
        await data.Conversations.KeepAsync(
            new(before, ConversationState.New) { Person = "ann", Forgets = true, Outbox = [Encoding.UTF8.GetBytes("Done.")] }, default);

        Assert.Equal(0, Traces());
        Assert.Single(await data.Outbox.ReadAsync(default));
    }

    [Fact]
    public async Task Who_somebody_is_stands_in_no_file()
    {
        await data.Conversations.KeepAsync(new(Conversation.New(Key(0)), ConversationState.New) { Person = Secret, PassedOn = "a question" }, default);

        Assert.Equal(0, Traces());
    }

    /// <summary>Twenty conversations with secrets, and twenty without between them.</summary>
    private async Task TalkAsync()
    {
        for (var turn = 0; turn < 10; turn++)
        {
            for (var at = 0; at < 40; at++)
            {
                var body = Encoding.UTF8.GetBytes(at < 20 ? $"{Secret} {new string('x', 300 * turn)}" : "Good morning.");
                var before = await data.Conversations.ReadAsync(Key(at), default);
                await data.Conversations.KeepAsync(
                    new(before, ConversationState.New) { ActivityId = $"m{turn}", History = [body], Outbox = turn == 0 ? [body] : [] }, default);
            }
        }
    }

    private static ConversationKey Key(int at) => new("webchat", $"c{at}");

    private int Traces() => Directory.GetFiles(data.Folder).Sum(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Split(Secret).Length - 1;
    });
}
