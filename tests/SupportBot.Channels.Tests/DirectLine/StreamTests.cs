using System.Net;
using System.Net.WebSockets;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>What comes through the socket.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(new Dictionary<string, string?> { ["MessagesPerMinute"] = "1000" });

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task What_was_said_before_comes_first_and_then_what_is_said_now()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");
        using var socket = await talk.OpenAsync();

        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One"], await socket.TextsAsync(3));
        await talk.SayAsync("Two");

        Assert.Equal(["user: Two", "bot: You said: Two"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task A_frame_brings_the_echo_before_the_replies_with_a_watermark()
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();

        await talk.SayAsync("One", "c1");

        var frame = (await socket.ReadAsync())!;
        Assert.Equal(["user: One", "bot: You said: One"], Talk.Texts(frame));
        Assert.Equal("3", (string)frame["watermark"]!);
        Assert.Equal("c1", (string)frame["activities"]![0]!["channelData"]!["clientActivityID"]!);
    }

    [Fact]
    public async Task Whoever_comes_back_gets_what_is_behind_the_watermark()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");
        var back = await host.GetAsync($"conversations/{talk.Id}?watermark=2", talk.Token);
        using var socket = await Socket.OpenAsync(back.Text("streamUrl"));

        Assert.Equal(["bot: You said: One"], await socket.TextsAsync(1));
    }

    [Fact]
    public async Task A_long_history_comes_in_parts_without_gap_or_repetition()
    {
        var talk = await host.BeginAsync();
        for (var at = 0; at < 120; at++) await talk.SayAsync($"{at}");
        using var socket = await talk.OpenAsync();

        var numbers = Enumerable.Range(0, 120);
        Assert.Equal(["bot: Hello.", .. numbers.SelectMany(at => new[] { $"user: {at}", $"bot: You said: {at}" })], await socket.TextsAsync(241));
    }

    [Fact]
    public async Task Every_socket_of_a_conversation_gets_everything_and_none_of_another()
    {
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        using var one = await talk.OpenAsync();
        using var two = await talk.OpenAsync();
        using var stranger = await other.OpenAsync();
        foreach (var socket in new[] { one, two, stranger }) await socket.ReadAsync();

        await talk.SayAsync("One");
        await other.SayAsync("Two");

        Assert.Equal(["user: One", "bot: You said: One"], await one.TextsAsync(2));
        Assert.Equal(["user: One", "bot: You said: One"], await two.TextsAsync(2));
        Assert.Equal(["user: Two", "bot: You said: Two"], await stranger.TextsAsync(2));
    }

    [Fact]
    public async Task The_empty_messages_of_the_client_are_passed_over()
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();

        for (var at = 0; at < 10; at++) await socket.SendAsync("");
        await talk.SayAsync("One");

        Assert.Equal(["user: One", "bot: You said: One"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task A_client_that_closes_is_answered_and_forgotten()
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();

        await socket.CloseAsync();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.Closed);
        await Eventually.Async(() => host.Get<OpenStreams>().Count == 0);
    }

    [Fact]
    public async Task A_server_that_stops_says_goodbye()
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();

        var stopping = host.StopAsync();

        Assert.Null(await socket.ReadAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.Closed);
        await socket.CloseAsync();
        await stopping;
    }

    [Fact]
    public async Task A_client_that_reads_nothing_is_dropped_holds_nobody_up_and_misses_nothing()
    {
        var words = new string('a', 60_000);
        var talk = await host.BeginAsync();
        using var deaf = await talk.OpenAsync();

        // More than what fits into the buffers of both ends and into the queue.
        var said = 0;
        for (; host.Get<OpenStreams>().Count > 0 && said < 500; said++) Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync(words)).Status);

        Assert.InRange(said, 64, 499);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("Last")).Status);
        using var socket = await Socket.OpenAsync((await host.GetAsync($"conversations/{talk.Id}?watermark={(2 * said) + 1}", talk.Token)).Text("streamUrl"));
        Assert.Equal(["user: Last", "bot: You said: Last"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task What_is_said_while_a_socket_opens_is_neither_missed_nor_repeated()
    {
        var talk = await host.BeginAsync();
        var saying = Task.Run(async () =>
        {
            for (var at = 0; at < 200; at++) await talk.SayAsync($"{at}");
        });

        var openings = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var socket = await talk.OpenAsync();
            return await socket.TextsAsync(401);
        })).ToList();
        await saying;

        string[] expected = ["bot: Hello.", .. Enumerable.Range(0, 200).SelectMany(at => new[] { $"user: {at}", $"bot: You said: {at}" })];
        foreach (var opening in openings) Assert.Equal(expected, await opening);
    }
}
