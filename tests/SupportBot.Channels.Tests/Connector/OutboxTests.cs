using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Connector;
using SupportBot.Core.Conversations;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Connector;

/// <summary>What becomes of replies that could not be delivered while the channel waited for them.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly StillClock clock = new();
    private readonly MemoryStore store;
    private BotHost host = null!;

    public OutboxTests() => store = new(clock);

    public async Task InitializeAsync() => host = await StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task What_a_kill_left_behind_is_delivered_at_the_next_start()
    {
        await KeepAsync("c1", "one", "two");
        await KeepAsync("c2", "three");

        await using var next = await StartAsync();

        await Until(() => host.Channel.Texts.Count == 3);
        Assert.Equal(["one", "two"], host.Channel.Texts.Where(text => text != "three"));
        await UntilNothingIsLeft();
    }

    [Fact]
    public async Task A_day_is_a_day_however_often_the_program_starts()
    {
        await KeepAsync("c1", "one");
        clock.Move(TimeSpan.FromHours(24));
        host.Channel.Answer = response => Answer(response, StatusCodes.Status429TooManyRequests, "60");

        await using var next = await StartAsync();

        await UntilNothingIsLeft();
        Assert.Single(host.Channel.Texts);
    }

    [Fact]
    public async Task What_was_delivered_is_struck_out()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);

        await UntilNothingIsLeft();
        await using var next = await StartAsync();
        Assert.Single(host.Channel.Texts);
    }

    [Fact]
    public async Task A_stopping_server_strikes_out_what_it_delivered()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);

        await host.StopAsync();

        Assert.Empty(await Left());
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData("Fri, 02 Jan 2026 04:04:05 GMT", 3600)]
    public async Task A_busy_channel_gets_the_reply_when_it_asked_for_it_and_not_before(string retryAfter, int seconds)
    {
        Busy(retryAfter);
        Assert.Equal(HttpStatusCode.BadGateway, (await host.PostAsync(host.Message("hello"))).StatusCode);

        await PassAsync(seconds);

        await Until(() => host.Channel.Texts.Count == 2);
        await UntilNothingIsLeft();
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_tried_again_and_again_with_longer_pauses()
    {
        var message = host.Message("hello");
        message["serviceUrl"] = "http://127.0.0.1:9";
        Assert.Equal(HttpStatusCode.BadGateway, (await host.PostAsync(message)).StatusCode);

        foreach (var pause in (int[])[5, 10, 20, 40, 80, 160, 320, 600, 600]) await PassAsync(pause);
        Assert.Single(await Left());
    }

    [Fact]
    public async Task After_a_day_it_is_given_up()
    {
        Busy("43200");
        await host.PostAsync(host.Message("hello"));

        await PassAsync(43200);
        Assert.Single(await Left());
        await PassAsync(43200);

        await UntilNothingIsLeft();
        Assert.Equal(3, host.Channel.Texts.Count);
        Assert.Contains("Warning: Replies that had to wait are given up: the channel answered 429 and asks to wait 43200 s ", host.Log.Lines);
    }

    [Fact]
    public async Task However_long_a_channel_asks_to_wait_a_day_is_the_end()
    {
        host.Channel.Answer = response => Answer(response, StatusCodes.Status429TooManyRequests, "5000000");
        await host.PostAsync(host.Message("hello"));

        await PassAsync(86400);

        await UntilNothingIsLeft();
        Assert.Equal(2, host.Channel.Texts.Count);
    }

    [Fact]
    public async Task What_does_not_fit_into_the_time_that_a_channel_waits_follows_later()
    {
        Say("One.", "Two.", "Three.");
        host.Channel.Answer = _ =>
        {
            clock.Move(TimeSpan.FromSeconds(4));
            return Task.CompletedTask;
        };
        var response = await host.PostAsync(host.Message("hello"));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("the answer takes longer than the channel waits", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, host.Channel.Texts.Count);
        await PassAsync(5);
        await Until(() => host.Channel.Texts.Count == 3);
        await UntilNothingIsLeft();
    }

    [Fact]
    public async Task What_failed_as_nobody_foresaw_is_tried_again()
    {
        var token = new BrokenToken { Failures = 2 };
        await using var broken = await StartAsync(token);
        Assert.Equal(HttpStatusCode.InternalServerError, (await broken.PostAsync(broken.Message("hello"))).StatusCode);

        await PassAsync(5);
        await PassAsync(10);

        await Until(() => broken.Channel.Texts.Count == 1);
        await UntilNothingIsLeft();
        Assert.Contains(
            broken.Log.Lines,
            line =>
                line.StartsWith(
                    "Error: Replies that had to wait could not be sent System.InvalidOperationException: Nobody foresaw this.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_turn_does_not_wait_for_it()
    {
        Busy("60");
        await host.PostAsync(host.Message("one", "m1"));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("two", "m2"))).StatusCode);

        await PassAsync(60);

        await Until(() => host.Channel.Texts.Count == 3);
        Assert.Equal(["You said: one", "You said: two", "You said: one"], host.Channel.Texts);
    }

    [Fact]
    public async Task Those_that_wait_in_a_conversation_keep_their_order()
    {
        host.Channel.Answer = response => Answer(response, StatusCodes.Status429TooManyRequests, "60");
        await host.PostAsync(host.Message("one", "m1"));
        await host.PostAsync(host.Message("two", "m2"));
        host.Channel.Answer = _ => Task.CompletedTask;

        await PassAsync(60);

        await Until(() => host.Channel.Texts.Count == 4);
        Assert.Equal(["You said: one", "You said: two"], host.Channel.Texts.Skip(2));
    }

    [Fact]
    public async Task A_message_that_comes_again_gets_the_reply_that_waits_and_no_other()
    {
        Busy("60");
        await host.PostAsync(host.Message("hello"));

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);

        Assert.Equal(["You said: hello", "You said: hello"], host.Channel.Texts);
        await UntilNothingIsLeft();
        await PassAsync(60);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);
        Assert.Equal(2, host.Channel.Texts.Count);
    }

    [Fact]
    public async Task What_may_have_arrived_is_not_sent_again_and_what_stood_behind_it_follows()
    {
        Say("One.", "Two.", "Three.");
        host.Channel.Answer = response => host.Channel.Arrivals.Count == 2 ? Answer(response, StatusCodes.Status502BadGateway) : Task.CompletedTask;
        Assert.Equal(HttpStatusCode.BadGateway, (await host.PostAsync(host.Message("hello"))).StatusCode);
        Assert.Contains("Warning: Reply 2 of 3 was not delivered: the channel answered 502 ", host.Log.Lines);

        await PassAsync(5);

        await Until(() => host.Channel.Texts.Count == 3);
        Assert.Equal(["One.", "Two.", "Three."], host.Channel.Texts.Select(text => text!.Split("> ")[1].Split('\n')[0]));
        await UntilNothingIsLeft();
    }

    [Fact]
    public async Task A_conversation_that_must_not_be_written_to_is_left_alone()
    {
        host.Channel.Answer = response => Answer(response, StatusCodes.Status429TooManyRequests, "60");
        await host.PostAsync(host.Message("one", "m1"));
        await host.PostAsync(host.Message("else", "m1", "c2"));
        host.Channel.Answer = response =>
            Answer(response, StatusCodes.Status403Forbidden, body: """{"error":{"code":"MessageWritesBlocked","message":"Blocked."}}""");
        var response = await host.PostAsync(host.Message("two", "m2"));

        Assert.Contains("the channel answered 403 MessageWritesBlocked", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Until(async () => await Left() is [{ Key.Conversation: "c2" }]);
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_gets_nothing_more_of_what_waits_in_any_of_their_chats()
    {
        host.Turns.Say = (state, turn) => new(Samples.Answer(new SaidPart(turn.Text)), state) { Forgets = turn.Text == "forget me" };
        host.Channel.Answer = response => Answer(response, StatusCodes.Status429TooManyRequests, "60");
        await host.PostAsync(InTeams("secret", "m1", "c1", "29:Una"));
        await host.PostAsync(InTeams("else", "m1", "c2", "29:Ben"));
        host.Channel.Answer = _ => Task.CompletedTask;

        await host.PostAsync(InTeams("forget me", "m2", "c3", "29:Una"));
        await PassAsync(60);

        await UntilNothingIsLeft();
        Assert.Equal(["secret", "else", "forget me", "else"], host.Channel.Texts);
    }

    [Theory]
    [InlineData("""{"type":"message","serviceUrl":"https://example.org"}""", "their serviceUrl may not be posted to")]
    [InlineData("""{"type":"message"}""", "their serviceUrl may not be posted to")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost:5000 "}""", "their serviceUrl may not be posted to")]
    [InlineData("{", "they cannot be read")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "they cannot be read")]
    public async Task What_cannot_be_sent_is_given_up(string body, string reason)
    {
        await KeepAsync("c1", [System.Text.Encoding.UTF8.GetBytes(body)]);

        await using var next = await StartAsync();

        await UntilNothingIsLeft();
        Assert.Contains($"Warning: Replies that had to wait are given up: {reason} ", next.Log.Lines);
    }

    private System.Text.Json.Nodes.JsonObject InTeams(string text, string id, string conversation, string member)
    {
        var message = host.Message(text, id, conversation);
        message["channelId"] = "msteams";
        message["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = member };
        return message;
    }

    private Task<BotHost> StartAsync(IBotToken? token = null) => BotHost.StartAsync(
        services => services.AddSingleton(token ?? new NoToken()).AddConnectorTransport().AddSingleton<TimeProvider>(clock),
        app => app.MapConnectorTransport(),
        store: store);

    private void Say(params string[] quotations) => host.Turns.Say =
        (state, _) => new(Samples.Answer([.. quotations.Select(words => Samples.Quoted(new Paragraph(words)))]), state);

    /// <summary>The first post is refused for now.</summary>
    private void Busy(string retryAfter)
    {
        var refused = retryAfter == "43200" ? 3 : 1;
        host.Channel.Answer = response =>
            host.Channel.Arrivals.Count <= refused ? Answer(response, StatusCodes.Status429TooManyRequests, retryAfter) : Task.CompletedTask;
    }

    private static Task Answer(HttpResponse response, int status, string? retryAfter = null, string body = "")
    {
        response.StatusCode = status;
        response.Headers.RetryAfter = retryAfter;
        return response.WriteAsync(body);
    }

    /// <summary>Waits until somebody waits for that long, and lets it pass.</summary>
    private async Task PassAsync(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);
        await Until(() => clock.Awaited.Contains(time));
        clock.Move(time - TimeSpan.FromTicks(1));
        Assert.Contains(TimeSpan.FromTicks(1), clock.Awaited);
        clock.Move(TimeSpan.FromTicks(1));
    }

    private Task KeepAsync(string conversation, params string[] texts) => KeepAsync(conversation, [.. texts.Select(text => JsonSerializer.SerializeToUtf8Bytes(
        new Activity { Type = "message", Text = text, ServiceUrl = host.Channel.ServiceUrl, Conversation = new(conversation), ReplyToId = "m" },
        ActivityJson.Default.Activity))]);

    private async Task KeepAsync(string conversation, IReadOnlyList<byte[]> outbox)
    {
        var key = new ConversationKey("emulator", conversation);
        Assert.Equal(KeepOutcome.Kept, await store.KeepAsync(new(Conversation.New(key), ConversationState.New) { ActivityId = "m", Outbox = outbox }, default));
    }

    private Task<IReadOnlyList<OutboxMessage>> Left() => ((IOutbox)store).ReadAsync(CancellationToken.None);

    private Task UntilNothingIsLeft() => Until(async () => (await Left()).Count == 0);

    private static Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    private static async Task Until(Func<Task<bool>> condition)
    {
        for (var attempt = 0; attempt < 500 && !await condition(); attempt++) await Task.Delay(20);
        Assert.True(await condition());
    }
}
