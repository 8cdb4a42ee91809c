using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Transports;

/// <summary>How every bot transport shows that the bot is at work.</summary>
public abstract class TypingContract : IAsyncLifetime
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly StillClock clock = new();
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(
        services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            AddTransport(services);
        },
        MapTransport);

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    protected abstract void AddTransport(IServiceCollection services);

    protected abstract void MapTransport(WebApplication app);

    [Fact]
    public async Task A_slow_turn_shows_once_that_the_bot_is_at_work()
    {
        using var slow = new ManualResetEventSlim();
        host.Turns.Say = (state, _) =>
        {
            slow.Wait();
            return new(Samples.Answer(new SaidPart("At last.")), state);
        };

        var answer = host.PostAsync(host.Message("hello"));
        await Until(() => host.Turns.Heard.Count == 1);
        clock.Move(Second);
        await Until(() => host.Channel.Posts.Count == 1);
        clock.Move(Second);
        clock.Move(Second);
        slow.Set();

        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
        Assert.Equal(["typing", "message"], Types());
        Assert.Equal("POST /v3/conversations/c1/activities/m1", host.Channel.Posts[0].Request);
        Assert.Equal("bot", (string?)host.Channel.Posts[0].Activity["from"]!["id"]);
    }

    [Fact]
    public async Task So_does_a_message_that_waits_for_its_turn()
    {
        var gate = new TaskCompletionSource();
        host.Channel.Answer = _ => host.Channel.Posts.Count == 1 ? gate.Task : Task.CompletedTask;
        var first = host.PostAsync(host.Message("one", "m1"));
        await Until(() => host.Channel.Posts.Count == 1);
        var second = host.PostAsync(host.Message("two", "m2"));
        await Until(() => clock.Awaited.Contains(Second));

        clock.Move(Second);
        await Until(() => host.Channel.Posts.Count == 2);
        gate.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["message", "typing", "message"], Types());
        Assert.Equal("POST /v3/conversations/c1/activities/m2", host.Channel.Posts[1].Request);
    }

    [Fact]
    public async Task A_quick_answer_comes_without()
    {
        await host.PostAsync(host.Message("hello"));
        clock.Move(10 * Second);

        Assert.Equal(["message"], Types());
        Assert.DoesNotContain(Second, clock.Awaited);
    }

    [Fact]
    public async Task A_channel_that_is_slow_to_show_it_does_not_keep_the_answer_back()
    {
        using var slow = new ManualResetEventSlim();
        host.Turns.Say = (state, _) =>
        {
            slow.Wait();
            return new(Samples.Answer(new SaidPart("At last.")), state);
        };
        var never = new TaskCompletionSource();
        host.Channel.Answer = _ => host.Channel.Posts.Count == 1 ? never.Task : Task.CompletedTask;

        var answer = host.PostAsync(host.Message("hello"));
        await Until(() => host.Turns.Heard.Count == 1);
        clock.Move(Second);
        await Until(() => host.Channel.Posts.Count == 1);
        slow.Set();
        clock.Move(Second);

        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
        never.SetResult();
        Assert.Equal(["typing", "message"], Types());
    }

    [Fact]
    public async Task Whoever_expects_the_replies_in_the_response_gets_no_typing()
    {
        var message = host.Message("hello");
        message["deliveryMode"] = "expectReplies";
        using var slow = new ManualResetEventSlim();
        host.Turns.Say = (state, _) =>
        {
            slow.Wait();
            return new(Samples.Answer(new SaidPart("At last.")), state);
        };

        var answer = host.PostAsync(message);
        await Until(() => host.Turns.Heard.Count == 1);
        clock.Move(Second);
        slow.Set();

        Assert.DoesNotContain("typing", await (await answer).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Channel.Posts);
    }

    private IEnumerable<string?> Types() => host.Channel.Posts.Select(post => (string?)post.Activity["type"]);

    private static async Task Until(Func<bool> condition)
    {
        for (var attempt = 0; attempt < 500 && !condition(); attempt++) await Task.Delay(20);
        Assert.True(condition());
    }
}
