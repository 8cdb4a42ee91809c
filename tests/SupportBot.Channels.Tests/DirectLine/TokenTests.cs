using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Core.Conversations;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>Which tokens are good for what, and for how long.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly HastyClock clock = new();
    private readonly MemoryStore store = new();
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(store: store, clock: clock);

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_token_names_conversation_and_user_and_both_are_unguessable()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.PostAsync("tokens/generate")));

        var tokens = answers.Select(answer => new JsonWebToken(answer.Text("token"))).ToList();
        Assert.Equal(20, tokens.Select(token => token.GetPayloadValue<string>("user")).Distinct().Count());
        Assert.Equal(20, answers.Select(answer => answer.Text("conversationId")).Distinct().Count());
        Assert.All(answers.Zip(tokens), pair => Assert.Equal(pair.First.Text("conversationId"), pair.Second.GetPayloadValue<string>("conv")));
        Assert.All(tokens, token => Assert.Matches("^dl_[A-Za-z0-9_-]{22}$", token.GetPayloadValue<string>("user")));
        Assert.All(answers, answer => Assert.Matches("^[A-Za-z0-9_-]{22}$", answer.Text("conversationId")));
    }

    [Fact]
    public async Task An_expired_token_is_told_so_everywhere()
    {
        var talk = await host.BeginAsync();
        clock.Move(TimeSpan.FromMinutes(61));

        Answer[] answers =
        [
            await host.PostAsync("conversations", talk.Token),
            await host.GetAsync($"conversations/{talk.Id}", talk.Token),
            await talk.ReadAsync(),
            await talk.SayAsync("One"),
            await host.GetAsync("session/getsessionid", talk.Token),
        ];

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (answer.Status, answer.Code)));
    }

    [Fact]
    public async Task A_token_is_renewed_for_the_same_conversation_and_user()
    {
        var talk = await host.BeginAsync();
        clock.Move(TimeSpan.FromMinutes(40));
        var renewed = await host.PostAsync("tokens/refresh", talk.Token);
        clock.Move(TimeSpan.FromMinutes(40));

        Assert.Equal((HttpStatusCode.OK, talk.Id), (renewed.Status, renewed.Text("conversationId")));
        Assert.Equal(new JsonWebToken(talk.Token).GetPayloadValue<string>("user"), new JsonWebToken(renewed.Text("token")).GetPayloadValue<string>("user"));
        Assert.Equal(["bot: Hello."], await (talk with { Token = renewed.Text("token") }).TextsAsync());
    }

    [Fact]
    public async Task A_token_that_expired_within_a_day_is_still_renewed_and_later_no_more()
    {
        var talk = await host.BeginAsync();
        clock.Move(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("tokens/refresh", talk.Token)).Status);

        clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("tokens/refresh", talk.Token)).Status);
    }

    [Fact]
    public async Task With_a_token_that_expired_within_a_day_one_can_still_end_the_conversation_and_do_nothing_else()
    {
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        clock.Move(TimeSpan.FromHours(24));

        Assert.Equal(HttpStatusCode.Forbidden, (await talk.SayAsync("One")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await talk.PostAsync(DirectLineHost.Message(null, type: "event"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EndAsync(talk with { Token = other.Token })).Status);
        Assert.Equal(HttpStatusCode.OK, (await EndAsync(talk)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync("tokens/refresh", talk.Token)).Status);

        clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Forbidden, (await EndAsync(other)).Status);
    }

    [Fact]
    public async Task Tokens_outlive_the_program_and_the_history_with_them()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");
        await host.StopAsync();
        await using var next = await DirectLineHost.StartAsync(store: store, clock: clock);

        var same = talk with { Host = next };
        await same.SayAsync("Two");

        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One", "user: Two", "bot: You said: Two"], await same.TextsAsync());
    }

    [Fact]
    public async Task A_new_key_signs_each_week_and_the_old_ones_go_when_nothing_can_be_had_for_their_tokens()
    {
        var talk = await host.BeginAsync();
        var before = await KeysAsync();
        clock.Move(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(30));
        talk = talk with { Token = (await host.PostAsync("tokens/generate")).Text("token") };
        Assert.Equal(before, await KeysAsync());

        clock.Move(TimeSpan.FromMinutes(45));
        await host.PostAsync("tokens/generate");
        Assert.Equal(2, (await KeysAsync()).Count);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("conversations", talk.Token)).Status);

        clock.Move(TimeSpan.FromDays(40));
        await host.PostAsync("tokens/generate");
        Assert.DoesNotContain(before[0], await KeysAsync());
    }

    [Fact]
    public async Task A_second_process_over_the_same_store_knows_a_key_that_was_made_after_it_began()
    {
        await using var second = await DirectLineHost.StartAsync(store: store, clock: clock);
        await second.BeginAsync();
        clock.Move(TimeSpan.FromDays(8));
        var talk = await host.BeginAsync();

        Assert.Equal(["bot: Hello."], await (talk with { Host = second }).TextsAsync());
        await second.BeginAsync();
        Assert.Equal(2, (await KeysAsync()).Count);
    }

    [Fact]
    public async Task Ids_that_nobody_made_are_looked_for_once_a_second_at_most()
    {
        var counted = new CountedKeys(store);
        using var keys = new TokenKeys(counted, clock);
        await keys.NewestAsync(default);
        var atFirst = counted.Reads;

        for (var at = 0; at < 5; at++) Assert.Null(await keys.FindAsync("made-up", default));
        Assert.Equal(atFirst + 1, counted.Reads);

        clock.Move(TimeSpan.FromSeconds(1));
        for (var at = 0; at < 5; at++) Assert.Null(await keys.FindAsync("made-up", default));
        Assert.Equal(atFirst + 2, counted.Reads);
    }

    [Fact]
    public async Task Wrong_tokens_are_refused_for_good()
    {
        var talk = await host.BeginAsync();
        var forged = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "supportbot",
            Audience = "directline",
            Expires = DateTime.UtcNow.AddYears(10),
            Claims = new Dictionary<string, object> { ["conv"] = talk.Id, ["user"] = "dl_mallory" },
            SigningCredentials = new(new SymmetricSecurityKey(new byte[32]) { KeyId = new JsonWebToken(talk.Token).Kid }, SecurityAlgorithms.HmacSha256),
        });
        var parts = talk.Token.Split('.');
        var unsigned = $"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{parts[1]}.";

        foreach (var token in new[] { null, "undefined", forged, unsigned, $"{parts[0]}.{parts[1]}.", "a.b.c", StreamToken(talk) })
        {
            var answer = await host.GetAsync($"conversations/{talk.Id}/activities", token);
            Assert.Equal((token, HttpStatusCode.Unauthorized, "BadToken"), (token, answer.Status, answer.Code));
        }
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync("conversations", forged)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync("tokens/refresh", forged)).Status);
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        var (talk, other) = (await host.BeginAsync(), await host.BeginAsync());
        await talk.SayAsync("One");
        var stranger = talk with { Token = other.Token };

        Answer[] answers = [await stranger.ReadAsync(), await stranger.SayAsync("Two"), await host.GetAsync($"conversations/{talk.Id}", other.Token)];

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.Status, answer.Code)));
        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One"], await talk.TextsAsync());
    }

    [Fact]
    public async Task A_socket_opens_with_its_own_token_within_a_minute()
    {
        var talk = await host.BeginAsync();
        var other = await host.BeginAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await Socket.RefusalAsync(talk.StreamUrl.Replace(StreamToken(talk), talk.Token, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await Socket.RefusalAsync(talk.StreamUrl.Replace(talk.Id, other.Id, StringComparison.Ordinal)));
        clock.Move(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Forbidden, await Socket.RefusalAsync(talk.StreamUrl));
    }

    private static Task<Answer> EndAsync(Talk talk) => talk.PostAsync(DirectLineHost.Message(null, type: "endOfConversation"));

    private static string StreamToken(Talk talk) => talk.StreamUrl.Split("&t=")[1];

    private async Task<IReadOnlyList<string>> KeysAsync() => [.. (await ((ISigningKeys)store).ReadAsync(default)).Select(key => key.Id)];
}
