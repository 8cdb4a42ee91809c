using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>Who may begin a conversation, as whom, and how often.</summary>
public sealed class AccessTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task A_trusted_caller_gives_a_token_for_a_user_of_its_own_however_often()
    {
        await using var host = await StartAsync(("Secret", Secret), ("TokensPerMinute", "1"));

        for (var at = 0; at < 3; at++)
        {
            var answer = await host.PostAsync("tokens/generate", Secret, User("dl_una"));
            Assert.Equal((HttpStatusCode.OK, "dl_una"), (answer.Status, new JsonWebToken(answer.Text("token")).GetPayloadValue<string>("user")));
        }
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("tokens/generate", Secret, User("una"))).Status);
    }

    [Fact]
    public async Task A_page_does_not_choose_its_user()
    {
        await using var host = await StartAsync(("Secret", Secret));
        var token = await host.PostAsync("tokens/generate", null, User("page"));
        var user = new JsonWebToken(token.Text("token")).GetPayloadValue<string>("user");

        Assert.StartsWith("dl_", user);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("tokens/generate", null, User("dl_una"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("tokens/generate", Secret + "0", User("dl_una"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("conversations", null, User("dl_una"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("conversations", token.Text("token"), User("dl_una"))).Status);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("conversations", token.Text("token"), User("page"))).Status);

        var talk = new Talk(host, token.Text("conversationId"), token.Text("token"), "");
        var message = DirectLineHost.Message("One");
        message["from"]!["id"] = "dl_una";
        await talk.PostAsync(message);
        Assert.Equal(user, (string?)(await talk.ReadAsync("1")).Body["activities"]![0]!["from"]!["id"]);
    }

    [Fact]
    public async Task Whoever_may_not_begin_gets_neither_token_nor_conversation()
    {
        await using var host = await DirectLineHost.StartAsync(add: services => services.AddSingleton<IConversationAccess, OnlyWithTheKey>());

        foreach (var path in new[] { "tokens/generate", "conversations" })
        {
            var refused = await host.PostAsync(path, "undefined");
            Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (refused.Status, refused.Code));
            Assert.True((await host.PostAsync(path, "the-groups-key")).Body.ContainsKey("token"));
        }
        var token = await host.PostAsync("tokens/generate", "the-groups-key");
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("conversations", token.Text("token"))).Status);
    }

    [Fact]
    public async Task One_address_begins_only_so_many_conversations()
    {
        await using var host = await StartAsync(("TokensPerMinute", "2"));
        var talk = await host.BeginAsync();
        await host.PostAsync("tokens/generate");

        foreach (var path in new[] { "tokens/generate", "conversations" })
        {
            var refused = await host.PostAsync(path);
            Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (refused.Status, refused.Code));
            Assert.InRange(DateTimeOffset.Parse(refused.Headers["Retry-After"]), DateTimeOffset.UtcNow.AddSeconds(-30), DateTimeOffset.UtcNow.AddSeconds(60));
        }
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("tokens/refresh", talk.Token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("conversations", talk.Token)).Status);
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_is_heard_however_much_they_said()
    {
        await using var host = await StartAsync(("MessagesPerMinute", "1"));
        host.Turns.Say = (state, turn) =>
            new(Samples.Answer(new SaidPart(turn.Text)), state) { Forgets = turn.Text.StartsWith("forget me", StringComparison.Ordinal) };
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await talk.SayAsync("Two")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await talk.SayAsync("forget me" + new string('x', 100))).Status);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("forget me")).Status);

        Assert.Equal(["user: forget me", "bot: forget me"], await talk.TextsAsync());
    }

    [Fact]
    public async Task One_conversation_takes_only_so_many_messages_but_is_read_and_ended_all_the_same()
    {
        await using var host = await StartAsync(("MessagesPerMinute", "2"));
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        await talk.SayAsync("One");
        await talk.SayAsync("Two");

        var refused = await talk.SayAsync("Three");

        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (refused.Status, refused.Code));
        Assert.InRange(DateTimeOffset.Parse(refused.Headers["Retry-After"]), DateTimeOffset.UtcNow.AddSeconds(-30), DateTimeOffset.UtcNow.AddSeconds(60));
        for (var at = 0; at < 10; at++) Assert.Equal(5, (await talk.TextsAsync()).Count);
        Assert.Equal(HttpStatusCode.OK, (await other.SayAsync("One")).Status);
        Assert.Equal(HttpStatusCode.OK, (await talk.PostAsync(DirectLineHost.Message(null, type: "endOfConversation"))).Status);
    }

    [Fact]
    public async Task Only_so_many_sockets_are_open()
    {
        await using var host = await StartAsync(("OpenSockets", "1"));
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        using (var socket = await talk.OpenAsync())
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Socket.RefusalAsync(other.StreamUrl));
            await socket.ReadAsync();
            await socket.CloseAsync();
        }

        await Eventually.Async(() => host.Get<SupportBot.Channels.DirectLine.Streams.OpenStreams>().Count == 0);
        using var next = await other.OpenAsync();
        Assert.Equal(["bot: Hello."], await next.TextsAsync(1));
    }

    [Theory]
    [InlineData("https://group.example", true)]
    [InlineData("https://group.example:8443", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Pages_of_listed_origins_may_call(string origin, bool mayCall)
    {
        await using var host = await StartAsync(("Origins:0", "https://group.example"));

        var asked = await host.SendAsync(
            HttpMethod.Options, "conversations/x/activities", null, null,
            ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent"));
        var posted = await host.PostAsync("tokens/generate", null, null, ("Origin", origin));
        var refused = await host.GetAsync("conversations/x", null, ("Origin", origin));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.OK), (asked.Status, posted.Status));
        Assert.Equal(mayCall ? origin : null, asked.Headers.GetValueOrDefault("Access-Control-Allow-Origin"));
        Assert.Equal(
            mayCall ? "Authorization,Content-Type,x-ms-bot-agent" : null, asked.Headers.GetValueOrDefault("Access-Control-Allow-Headers"), ignoreCase: true);
        Assert.Equal(mayCall ? origin : null, posted.Headers.GetValueOrDefault("Access-Control-Allow-Origin"));
        Assert.Equal(mayCall ? "Retry-After" : null, posted.Headers.GetValueOrDefault("Access-Control-Expose-Headers"));
        Assert.Equal(mayCall ? origin : null, refused.Headers.GetValueOrDefault("Access-Control-Allow-Origin"));
    }

    private static Task<DirectLineHost> StartAsync(params IEnumerable<(string Key, string? Value)> settings) =>
        DirectLineHost.StartAsync(settings.ToDictionary(one => one.Key, one => one.Value));

    private static JsonObject User(string id) => new() { ["user"] = new JsonObject { ["id"] = id } };

    private sealed class OnlyWithTheKey : IConversationAccess
    {
        public bool MayBegin(HttpRequest request) => request.Headers.Authorization == "Bearer the-groups-key";
    }
}
