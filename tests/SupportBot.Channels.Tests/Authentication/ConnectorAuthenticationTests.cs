using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Authentication;

public sealed class ConnectorAuthenticationTests : AuthenticationContract
{
    private const string AnotherBot = "the token is for another bot. Check that Bot:AppId is the app id that the bot is registered with.";
    private const string AnotherApp = "the token was issued to another app. Check that Bot:AppId is the app id that the bot is registered with.";
    private const string NoToken =
        "the request has no bearer token. Send one in the Authorization header; in the Emulator, enter the bot's app id and password.";
    private const string NotToken = "the bearer token is not a JSON Web Token. Send one that is.";
    private const string Issuers = "the token's issuer is none that this bot trusts. Check Bot:AppType, Bot:TenantId and Bot:ChannelService.";
    private const string Unsigned = "the token is not signed with a published RSA key. Send one that is.";
    private const string Signature = "the token's signature is wrong. Send the token as it was issued.";
    private const string Endorsement = "the token's key is not endorsed for the activity's channelId. Send the activity through the channel that it names.";

    private static readonly Dictionary<string, string> NotAuthenticated = new()
    {
        ["no token"] = NoToken,
        ["another scheme"] = NoToken,
        ["no JSON Web Token"] = NotToken,
        ["three parts of nothing"] = NotToken,
        ["wrong issuer"] = Issuers,
        ["issuer null"] = Issuers,
        ["algorithm null"] = Unsigned,
        ["end is no time"] = NotToken,
        ["audience null"] = AnotherBot,
        ["of an app of another tenant"] = Issuers,
        ["wrong audience"] = AnotherBot,
        ["expired"] = "the token has expired. Send a new one; if it is new, check this machine's clock.",
        ["without an end"] = "the token never expires. Send one that does.",
        ["not yet valid"] = "the token is not valid yet. Check this machine's clock.",
        ["signed by another with the same key id"] = Signature,
        ["changed after signing"] = Signature,
        ["signed by an unknown key"] = "the token is signed with a key that its issuer does not publish. Check Bot:ChannelService and Bot:OpenIdMetadata.",
        ["unsigned"] = Unsigned,
        ["signed with the public key as a secret"] = Unsigned,
        ["of another app"] = AnotherApp,
        ["of another app, version 2"] = AnotherApp,
        ["of no app"] = AnotherApp,
    };

    private static readonly Dictionary<string, string> NotAllowed = new()
    {
        ["for another service"] = "the token is for another serviceUrl than the activity's. Send the token that was issued for this serviceUrl.",
        ["for no service"] = "the token names no serviceUrl. Send a token with the claim serviceurl.",
        ["key endorsed for other channels"] = Endorsement,
        ["key endorsed for no channel"] = Endorsement,
        ["key without endorsements"] = Endorsement,
    };

    protected override void AddTransport(IServiceCollection services) => services.AddConnectorTransport();

    protected override void MapTransport(WebApplication app) => app.MapConnectorTransport();

    protected override void AssertRefused(string wrong, HttpStatusCode status, string code, string message)
    {
        var (expectedStatus, expectedCode, begin, reason) = NotAuthenticated.TryGetValue(wrong, out var why)
            ? (HttpStatusCode.Unauthorized, "Unauthorized", "The bot has an app id, so it serves the Bot Framework's channels only, and ", why)
            : (HttpStatusCode.Forbidden, "Forbidden", "The token is valid, but ", NotAllowed[wrong]);
        Assert.Equal((expectedStatus, expectedCode, begin + reason), (status, code, message));
    }

    [Fact]
    public async Task A_stranger_is_told_so_before_anything_that_he_wrote_is_read()
    {
        var response = await Host.PostAsync("{");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_token_names_its_key_though_the_SDK_would_try_them_all() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Bearer(new TestKey(null, ["test"]).Token(ChannelClaims()))));

    [Fact]
    public async Task A_token_of_the_app_must_be_meant_for_this_bot() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(App(("aud", "https://api.botframework.com"))));

    [Fact]
    public async Task Turns_at_the_same_time_share_one_token()
    {
        var token = Bearer(Issuer.Key.Token(ChannelClaims()));

        var responses = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => ResponseAsync(token, Host, $"m{number}")));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single(Issuer.Requests);
        Assert.Equal(1, Issuer.Fetches);
        Assert.All(Host.Channel.Arrivals, arrival => Assert.Equal("Bearer bot-token-1", arrival.Authorization));
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_replaced()
    {
        Issuer.Lifetime = TimeSpan.FromMinutes(4);
        await ResponseAsync(App(), Host, "m1");
        await ResponseAsync(App(), Host, "m2");

        Assert.Equal(["Bearer bot-token-1", "Bearer bot-token-2"], Host.Channel.Arrivals.Select(arrival => arrival.Authorization));
    }

    [Fact]
    public async Task A_token_that_the_channel_does_not_accept_is_renewed_once()
    {
        Host.Channel.Answer = response =>
        {
            if (Host.Channel.Posts[^1].Authorization == "Bearer bot-token-1") response.StatusCode = 401;
            return Task.CompletedTask;
        };
        Assert.Equal(HttpStatusCode.OK, await PostAsync(App()));
        Assert.Equal(["Bearer bot-token-1", "Bearer bot-token-2"], Host.Channel.Posts.Select(post => post.Authorization));

        Host.Channel.Answer = response =>
        {
            response.StatusCode = 401;
            return Task.CompletedTask;
        };
        var refused = await ResponseAsync(App(), Host, "m2");

        Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains("the channel answered 401", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(["Bearer bot-token-2", "Bearer bot-token-3"], Host.Channel.Posts.Skip(2).Select(post => post.Authorization));
    }

    [Fact]
    public async Task The_bots_token_is_not_sent_where_others_can_read_it()
    {
        var message = Host.Message("hello");
        message["serviceUrl"] = "http://example.org";

        var response = await Host.PostAsync(message.ToJsonString(), headers: ("Authorization", App()));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(
            "The reply was not delivered: the channel's address is not https, so the bot's token is not sent there. "
            + "Check that the activity's serviceUrl is where the channel listens.",
            (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["message"]);
    }
}
