using System.Text;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Transports;

namespace SupportBot.Storage.Tests.Retention;

public sealed class RetentionSweepTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ConversationKey Key = new("webchat", "c1");
    private static readonly ConversationState Welcomed = new() { Welcomed = true };

    private readonly HastyClock clock = new();
    private readonly StoredData data;

    public RetentionSweepTests() => data = new(
        null, clock, ("Retention:ChatHistory", "01:00"), ("Retention:ActivityIds", "02:00"), ("Retention:ConversationState", "03:00"),
        ("Retention:Feedback", "04:00"), ("Retention:Questions", "05:00"));

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Each_kind_goes_when_its_time_is_over_and_no_sooner()
    {
        await SayAsync("m1", "hello");
        await data.Feedback.KeepAsync(new Feedback(clock.GetUtcNow(), true, null, []), None);

        await AssertLeft(TimeSpan.FromHours(1), (1, 1, 1, true, 1));
        await AssertLeft(TimeSpan.FromMilliseconds(1), (0, 0, 1, true, 1));
        await AssertLeft(TimeSpan.FromHours(1), (0, 0, 0, true, 1));
        await AssertLeft(TimeSpan.FromHours(1), (0, 0, 0, false, 1));
        await AssertLeft(TimeSpan.FromHours(1), (0, 0, 0, false, 0));
    }

    [Fact]
    public async Task A_question_for_the_moderators_goes_when_its_time_is_over()
    {
        await data.Conversations.KeepAsync(new(Conversation.New(Key), Welcomed) { PassedOn = "may I swim" }, None);
        clock.Move(TimeSpan.FromHours(5));
        await data.Get<RetentionSweep>().RunAsync(None);
        Assert.Single(await data.Get<IPassedQuestions>().ReadAsync(None));

        clock.Move(TimeSpan.FromMilliseconds(1));
        await data.Get<RetentionSweep>().RunAsync(None);
        Assert.Empty(await data.Get<IPassedQuestions>().ReadAsync(None));
    }

    [Fact]
    public async Task A_conversation_that_is_used_keeps_its_state_and_its_newer_entries()
    {
        await SayAsync("m1", "old");
        clock.Move(TimeSpan.FromMinutes(50));
        await SayAsync("m2", "new");
        await AssertLeft(TimeSpan.FromMinutes(20), (1, 1, 2, true, 0));

        Assert.Equal(["2 new"], await HistoryAsync());
        await SayAsync("m3", "newest");
        Assert.Equal(["2 new", "3 newest"], await HistoryAsync());
    }

    [Fact]
    public async Task A_conversation_outlives_its_history_however_the_times_are_set()
    {
        using var other = new StoredData(null, clock, ("Retention:ConversationState", "01:00"), ("Retention:ChatHistory", "09:00"));
        await other.Conversations.KeepAsync(new(Conversation.New(Key), Welcomed) { History = ["a"u8.ToArray()] }, None);
        clock.Move(TimeSpan.FromHours(2));

        Assert.Equal(0, await other.Get<RetentionSweep>().RunAsync(None));
    }

    [Fact]
    public async Task What_waits_past_its_time_is_not_delivered_even_before_the_sweep()
    {
        await SayAsync("m1", "old");
        clock.Move(TimeSpan.FromHours(1));
        await SayAsync("m2", "new");
        Assert.Equal(2, (await data.Outbox.ReadAsync(None)).Count);
        clock.Move(TimeSpan.FromMilliseconds(1));

        var left = Assert.Single(await data.Outbox.ReadAsync(None));

        Assert.Equal(("new", clock.GetUtcNow().AddMilliseconds(-1)), (Encoding.UTF8.GetString(left.Body), left.At));
        Assert.Equal(2, (await StoredRows.CountAsync(data)).Outbox);
    }

    [Fact]
    public async Task More_than_one_step_is_swept()
    {
        for (var at = 0; at < 3; at++)
        {
            var before = await data.Conversations.ReadAsync(Key, None);
            await data.Conversations.KeepAsync(new(before, Welcomed) { History = [.. Enumerable.Repeat("a"u8.ToArray(), 500)] }, None);
        }
        clock.Move(TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(1));

        Assert.Equal(1500, await data.Get<RetentionSweep>().RunAsync(None));
        Assert.Empty(await HistoryAsync());
    }

    private async Task SayAsync(string id, string text)
    {
        var before = await data.Conversations.ReadAsync(Key, None);
        var body = Encoding.UTF8.GetBytes(text);
        Assert.Equal(KeepOutcome.Kept, await data.Conversations.KeepAsync(new(before, Welcomed) { ActivityId = id, History = [body], Outbox = [body] }, None));
    }

    private async Task<IEnumerable<string>> HistoryAsync() =>
        (await data.History.ReadAsync(Key, 0, 9999, None)).Select(entry => $"{entry.Number} {Encoding.UTF8.GetString(entry.Body)}");

    private async Task AssertLeft(TimeSpan later, (int History, int Outbox, int Activities, bool Conversation, int Feedback) left)
    {
        clock.Move(later);
        await data.Get<RetentionSweep>().RunAsync(None);

        Assert.Equal(left, await StoredRows.CountAsync(data));
    }
}
