using SupportBot.Channels.Bot;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Tests.Bot;

public sealed class ConversationGateTests
{
    private static readonly ConversationKey Here = new("emulator", "c1");
    private static readonly ConversationKey There = new("msteams", "c1");

    private readonly ConversationGate gate = new();

    [Fact]
    public async Task One_at_a_time_in_the_order_of_arrival()
    {
        List<int> order = [];
        var busy = 0;
        var first = await gate.EnterAsync(Here, CancellationToken.None);
        var others = Enumerable.Range(1, 20).Select(Stay).ToList();
        first.Dispose();
        await Task.WhenAll(others);

        Assert.Equal(Enumerable.Range(1, 20), order);
        Assert.Equal(0, gate.Count);

        async Task Stay(int number)
        {
            using var stay = await gate.EnterAsync(Here, CancellationToken.None);
            Assert.Equal(1, Interlocked.Increment(ref busy));
            order.Add(number);
            await Task.Delay(1);
            Interlocked.Decrement(ref busy);
        }
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        using var here = await gate.EnterAsync(Here, CancellationToken.None);
        using var there = await gate.EnterAsync(There, CancellationToken.None);

        Assert.Equal(2, gate.Count);
    }

    [Fact]
    public async Task Whoever_stops_waiting_leaves_nothing_behind()
    {
        using var impatience = new CancellationTokenSource();
        var first = await gate.EnterAsync(Here, CancellationToken.None);
        var second = gate.EnterAsync(Here, impatience.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();
        first.Dispose();

        Assert.Equal(0, gate.Count);
        using var third = await gate.EnterAsync(Here, CancellationToken.None);
    }
}
