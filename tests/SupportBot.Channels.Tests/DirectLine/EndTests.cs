using System.Net;
using System.Net.WebSockets;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Core.Conversations;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>A member ends the conversation: nothing of it is left, and nothing begins it anew.</summary>
public sealed class EndTests : IAsyncLifetime
{
    private readonly MemoryStore store = new();
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(store: store);

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task What_was_said_is_forgotten()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");

        Assert.Equal(HttpStatusCode.OK, (await EndAsync(talk)).Status);

        var key = MemberConversations.Key(talk.Id);
        Assert.Equal(Conversation.New(key), await store.ReadAsync(key, default));
        Assert.Empty(await store.ReadAsync(key, 0, 100, default));
    }

    [Fact]
    public async Task Every_request_to_it_is_told_that_it_is_gone_also_after_a_restart()
    {
        var talk = await host.BeginAsync();
        await EndAsync(talk);
        await using var next = await DirectLineHost.StartAsync(store: store);

        foreach (var there in new[] { talk, talk with { Host = next } })
        {
            Answer[] answers =
            [
                await there.SayAsync("Two"),
                await there.PostAsync(DirectLineHost.Message(null, type: "event")),
                await there.ReadAsync(),
                await EndAsync(there),
                await there.Host.GetAsync($"conversations/{talk.Id}", talk.Token),
                await there.Host.PostAsync("tokens/refresh", talk.Token),
                await there.Host.PostAsync("conversations", talk.Token),
            ];
            Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.Status, answer.Code)));
        }
        Assert.Equal(0, (await store.ReadAsync(MemberConversations.Key(talk.Id), default)).Version);
    }

    [Fact]
    public async Task Its_sockets_are_closed_and_those_of_others_stay_open()
    {
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        using var socket = await talk.OpenAsync();
        using var stranger = await other.OpenAsync();
        await socket.ReadAsync();
        await stranger.ReadAsync();

        await EndAsync(talk);

        Assert.Null(await socket.ReadAsync());
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.Closed);
        await other.SayAsync("One");
        Assert.Equal(["user: One", "bot: You said: One"], await stranger.TextsAsync(2));
    }

    [Fact]
    public async Task A_socket_that_opens_afterwards_is_closed()
    {
        var talk = await host.BeginAsync();
        await EndAsync(talk);

        using var socket = await talk.OpenAsync();

        Assert.Null(await socket.ReadAsync());
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.Closed);
    }

    [Fact]
    public async Task A_message_that_waited_meanwhile_does_not_bring_it_back()
    {
        var talk = await host.BeginAsync();
        var (inside, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        host.Turns.Say = (state, turn) =>
        {
            inside.TrySetResult();
            goOn.Task.Wait();
            return new(new(Core.Turns.Route.Answer, []), state);
        };
        var first = Task.Run(() => talk.SayAsync("One"));
        await inside.Task;

        var ending = EndAsync(talk);
        await Eventually.Async(() => host.Get<ConversationGate>().PeopleIn(MemberConversations.Key(talk.Id)) == 2);
        var second = talk.SayAsync("Two");
        await Eventually.Async(() => host.Get<ConversationGate>().PeopleIn(MemberConversations.Key(talk.Id)) == 3);
        goOn.SetResult();

        Assert.Equal(HttpStatusCode.OK, (await first).Status);
        Assert.Equal(HttpStatusCode.OK, (await ending).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await second).Status);
        Assert.Equal(0, (await store.ReadAsync(MemberConversations.Key(talk.Id), default)).Version);
    }

    private static Task<Answer> EndAsync(Talk talk) => talk.PostAsync(DirectLineHost.Message(null, type: "endOfConversation"));
}
