using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Tests.Samples;

namespace SupportBot.Storage.Tests.Writing;

/// <summary>Two programs on one folder, as in the moment of an upgrade: each has its own connections, and remembers for itself.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private const int Turns = 150;

    private readonly StoredData one = new();
    private readonly StoredData other;

    public TwoProcessesTests() => other = new(one.Folder);

    public void Dispose()
    {
        other.Dispose();
        one.Dispose();
    }

    [Fact]
    public async Task Turns_of_one_conversation_in_both_are_all_kept_and_none_overwrites_another()
    {
        var key = new ConversationKey("webchat", "c1");
        await Task.WhenAll(Task.Run(() => TalkAsync(one, "a")), Task.Run(() => TalkAsync(other, "b")));

        var entries = await one.History.ReadAsync(key, 0, 9999, default);
        Assert.Equal(2 * Turns, entries.Count);
        Assert.Equal(Enumerable.Range(1, 2 * Turns).Select(number => (long)number), entries.Select(entry => entry.Number));
        var now = await new StoredReader(one).ConversationAsync(key);
        Assert.Equal((2 * Turns, 2 * Turns), (now.Version, now.LastEntry));
        Assert.Equal(2 * Turns, now.State.Topic.Subjects.Length);

        async Task TalkAsync(StoredData data, string who)
        {
            for (var at = 0; at < Turns; at++)
            {
                KeepOutcome outcome;
                do
                {
                    var before = await data.Conversations.ReadAsync(key, default);
                    var after = before.State with { Topic = before.State.Topic with { Subjects = before.State.Topic.Subjects.Add($"{who}{at}") } };
                    outcome = await data.Conversations.KeepAsync(new(before, after) { ActivityId = $"{who}{at}", History = ["said"u8.ToArray()] }, default);
                }
                while (outcome == KeepOutcome.LostRace);
                Assert.Equal(KeepOutcome.Kept, outcome);
            }
        }
    }

    [Fact]
    public async Task An_activity_that_came_to_both_is_answered_by_one()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).SelectMany(at => new[] { one, other }.Select(data => Task.Run(async () =>
        {
            var key = new ConversationKey("webchat", $"c{at}");
            return await data.Conversations.KeepAsync(
                new(Conversation.New(key), ConversationState.New) { ActivityId = "m1", Outbox = ["a"u8.ToArray()] }, default);
        }))));

        Assert.Equal((100, 100), (outcomes.Count(outcome => outcome == KeepOutcome.Kept), outcomes.Count(outcome => outcome == KeepOutcome.SeenBefore)));
        Assert.Equal(100, (await one.Outbox.ReadAsync(default)).Count);
    }

    [Fact]
    public async Task What_one_forgets_the_other_forgets_with_its_next_turn()
    {
        var key = new ConversationKey("webchat", "c1");
        await one.Conversations.KeepAsync(new(Conversation.New(key), new ConversationState { Welcomed = true }), default);
        await other.Conversations.ForgetAsync(key, default);

        Assert.Equal(
            KeepOutcome.LostRace, await one.Conversations.KeepAsync(new(await one.Conversations.ReadAsync(key, default), ConversationState.New), default));
        Assert.Equal(Conversation.New(key), await one.Conversations.ReadAsync(key, default));
    }
}
