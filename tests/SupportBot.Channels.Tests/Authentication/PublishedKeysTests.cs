using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Authentication;

/// <summary>When the keys of channels' tokens are fetched, and what happens when they, or the bot's own token, can't be.</summary>
public sealed class PublishedKeysTests : IAsyncLifetime
{
    private const string AppId = "6a7b8c9d-0000-0000-0000-000000000000";

    private readonly StillClock clock = new();
    private TokenIssuer issuer = null!;
    private BotHost host = null!;
    private int messages;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        host = await BotHost.StartAsync(
            services => services.AddConnectorTransport().AddSingleton<TimeProvider>(clock).AddSingleton<IMsalHttpClientFactory>(issuer.Login),
            app => app.MapConnectorTransport(),
            new Dictionary<string, string?>
            {
                ["Bot:AppId"] = AppId,
                ["Bot:AppPassword"] = "not a real one",
                ["Bot:OpenIdMetadata"] = issuer.Metadata,
            });
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task While_they_cannot_be_fetched_nobody_is_served_and_then_everybody_is_again()
    {
        issuer.IsDown = true;
        var refused = await PostAsync(issuer.Key);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(
            $"The token cannot be checked now, as the keys at {issuer.Metadata} cannot be fetched. Try again in a minute; see the bot's log.",
            (string?)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["error"]!["message"]);
        Assert.Empty(host.Turns.Heard);
        Assert.Contains(host.Log.Lines, line => line.StartsWith(
            $"Error: The keys that channels sign their tokens with could not be fetched from {issuer.Metadata}: Response status code",
            StringComparison.Ordinal));

        issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await PostAsync(issuer.Key)).StatusCode);
        clock.Move(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_a_token_names_it_but_not_for_every_name_that_somebody_makes_up()
    {
        var next = new TestKey("key-2", ["test"]);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(next)).StatusCode);
        Assert.Equal(1, issuer.Fetches);

        issuer.Publish(next);
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(next)).StatusCode);
        Assert.Equal(2, issuer.Fetches);
        for (var number = 0; number < 5; number++) await PostAsync(new TestKey($"made-up-{number}", null));
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Once_a_day_they_are_fetched_anew_and_if_that_fails_the_old_ones_serve_on()
    {
        await PostAsync(issuer.Key);
        clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
        await PostAsync(new TestKey("waits until they are there", null));
        Assert.Equal(2, issuer.Fetches);

        clock.Move(TimeSpan.FromDays(1));
        issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
        await Until(() => host.Log.Lines.Any(line => line.StartsWith("Error: The keys that channels sign", StringComparison.Ordinal)));

        issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
        Assert.Equal(2, issuer.Fetches);
        clock.Move(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);
        await Until(() => issuer.Fetches == 3);
    }

    [Fact]
    public async Task Whoever_has_a_known_key_does_not_wait_for_new_ones()
    {
        await PostAsync(issuer.Key);
        var hold = new TaskCompletionSource();
        issuer.KeysHeld = hold.Task;
        clock.Move(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(issuer.Key)).StatusCode);

        await Until(() => issuer.Fetches == 2);
        hold.SetResult();
    }

    [Fact]
    public async Task All_who_wait_for_a_token_of_the_bot_wait_once()
    {
        await PostAsync(new TestKey("unknown", null));
        var hold = new TaskCompletionSource();
        issuer.Held = hold.Task;
        var posts = Enumerable.Range(1, 3).Select(number => PostAsync(issuer.Key, $"c{number}")).ToArray();
        await Until(() => host.Turns.Heard.Count == 3 && issuer.Requests.Count == 1 && clock.Awaited.Contains(TimeSpan.FromSeconds(8)));

        clock.Move(TimeSpan.FromSeconds(8));
        var answers = await Task.WhenAll(posts);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode));
        Assert.Single(issuer.Requests);
        hold.SetResult();
        await Until(() => clock.Awaited.Count(left => left == TimeSpan.FromSeconds(5)) == 3);
        clock.Move(TimeSpan.FromSeconds(5));
        await Until(() => host.Channel.Texts.Count == 3);
    }

    [Fact]
    public async Task A_token_that_no_renewal_mends_is_not_renewed_for_every_message_and_the_replies_wait()
    {
        host.Channel.Answer = response =>
        {
            response.StatusCode = 401;
            return Task.CompletedTask;
        };
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(issuer.Key)).StatusCode);
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(issuer.Key)).StatusCode);
        Assert.Equal(["Bearer bot-token-1", "Bearer bot-token-2", "Bearer bot-token-2"], host.Channel.Arrivals.Select(post => post.Authorization));

        host.Channel.Answer = _ => Task.CompletedTask;
        await Until(() => clock.Awaited.Contains(TimeSpan.FromSeconds(5)));
        clock.Move(TimeSpan.FromSeconds(5));

        await Until(() => host.Channel.Texts.Count == 5);
    }

    [Fact]
    public async Task Without_a_token_of_its_own_the_bot_keeps_its_reply_until_it_has_one()
    {
        host.Channel.Answer = _ => Task.CompletedTask;
        await PostAsync(new TestKey("unknown", null));
        issuer.IsDown = true;
        var refused = await PostAsync(issuer.Key);

        Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains("the bot could not get a token for the channel; see its log", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Channel.Posts);
        Assert.Contains(host.Log.Lines, line => line.StartsWith("Error: The bot could not get a token, so replies have to wait: ", StringComparison.Ordinal));

        issuer.IsDown = false;
        await Until(() => clock.Awaited.Contains(TimeSpan.FromSeconds(5)));
        clock.Move(TimeSpan.FromSeconds(5));
        await Until(() => host.Channel.Texts.Count == 1);
    }

    private Task<HttpResponseMessage> PostAsync(TestKey key, string conversation = "c1")
    {
        var now = clock.GetUtcNow();
        var token = key.Token(new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["serviceurl"] = host.Channel.ServiceUrl,
        });
        return host.PostAsync(host.Message("hello", $"m{messages++}", conversation).ToJsonString(), headers: ("Authorization", $"Bearer {token}"));
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var attempt = 0; attempt < 500 && !condition(); attempt++) await Task.Delay(20);
        Assert.True(condition());
    }
}
