using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;

namespace SupportBot.Testing.Transports;

/// <summary>Whom every bot transport serves where the bot has an app id, and whom it doesn't.</summary>
public abstract class AuthenticationContract : IAsyncLifetime
{
    private const string Tenant = "0b1a2c3d-0000-0000-0000-000000000000";
    private const string BotFramework = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    /// <summary>What is wrong with a token, by name.</summary>
    private static readonly Dictionary<string, Func<AuthenticationContract, string?>> Wrongs = new()
    {
        ["no token"] = _ => null,
        ["another scheme"] = _ => "Basic dXNlcjpwYXNzd29yZA==",
        ["no JSON Web Token"] = _ => "Bearer abcdefgh",
        ["three parts of nothing"] = _ => "Bearer YWJj.ZGVm.Z2hp",
        ["issuer null"] = test => Bearer(test.Issuer.Key.Token(test.Nulled("iss"))),
        ["algorithm null"] = test => Bearer(test.Issuer.Key.Token(test.ChannelClaims(), algorithm: null)),
        ["end is no time"] = test => test.Channel("exp", "soon"),
        ["audience null"] = test => Bearer(test.Issuer.Key.Token(test.Nulled("aud"))),
        ["wrong issuer"] = test => test.Channel("iss", "https://api.example.org"),
        ["wrong audience"] = test => test.Channel("aud", "another bot"),
        ["expired"] = test => test.Channel("exp", Time(-6)),
        ["without an end"] = test => test.Channel("exp", null),
        ["not yet valid"] = test => test.Channel("nbf", Time(6)),
        ["signed by another with the same key id"] = test => Bearer(new TestKey("key-1", ["test"], isAnother: true).Token(test.ChannelClaims())),
        ["signed by an unknown key"] = test => Bearer(new TestKey("key-7", ["test"], isAnother: true).Token(test.ChannelClaims())),
        ["unsigned"] = test => Bearer(test.Issuer.Key.Token(test.ChannelClaims(), "none", _ => [])),
        ["signed with the public key as a secret"] = test => Bearer(test.Issuer.Key.Token(test.ChannelClaims(), "HS256", test.Issuer.Key.SignWithPublicKey)),
        ["changed after signing"] = test => test.Changed(),
        ["for another service"] = test => test.Channel("serviceurl", "https://smba.trafficmanager.net/emea/"),
        ["for no service"] = test => test.Channel("serviceurl", null),
        ["key endorsed for other channels"] = test => Bearer(test.Publish(new TestKey("key-2", ["slack"])).Token(test.ChannelClaims())),
        ["key endorsed for no channel"] = test => Bearer(test.Publish(new TestKey("key-3", [])).Token(test.ChannelClaims())),
        ["key without endorsements"] = test => Bearer(test.Publish(new TestKey("key-4", null)).Token(test.ChannelClaims())),
        ["of another app"] = test => test.App(("appid", "another app")),
        ["of another app, version 2"] = test => test.App(("ver", "2.0"), ("appid", null), ("azp", "another app")),
        ["of no app"] = test => test.App(("appid", null)),
        ["of an app of another tenant"] = test => test.App(("iss", $"https://sts.windows.net/{Tenant}/"), ("tid", Tenant)),
    };

    public static TheoryData<string> WrongTokens => [.. Wrongs.Keys];

    /// <summary>Another one for each test: the SDK keeps tokens of an app for the whole program.</summary>
    protected string AppId { get; } = Guid.NewGuid().ToString();

    protected TokenIssuer Issuer { get; private set; } = null!;

    protected BotHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await TokenIssuer.StartAsync();
        Prepare(Issuer.Metadata);
        Host = await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    protected abstract void AddTransport(IServiceCollection services);

    protected abstract void MapTransport(WebApplication app);

    /// <summary>What a transport needs so that it takes keys from an address without https.</summary>
    protected virtual void Prepare(string metadata)
    {
    }

    protected abstract void AssertRefused(string wrong, HttpStatusCode status, string code, string message);

    [Fact]
    public async Task A_channel_is_answered_with_a_token_of_the_bot()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Bearer(Issuer.Key.Token(ChannelClaims()))));

        var arrival = Assert.Single(Host.Channel.Arrivals);
        Assert.Equal("You said: hello", (string?)arrival.Activity["text"]);
        Assert.Equal("Bearer bot-token-1", arrival.Authorization);
        var request = Assert.Single(Issuer.Requests);
        Assert.StartsWith("POST /botframework.com/oauth2/v2.0/token ", request, StringComparison.Ordinal);
        Assert.Contains($"client_id={AppId}", request, StringComparison.Ordinal);
        Assert.Contains("client_secret=not a real one", request, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", request, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-4, 1)]
    [InlineData(60, 4)]
    public async Task Clocks_may_differ_by_almost_five_minutes(int ends, int begins)
    {
        var claims = ChannelClaims();
        (claims["exp"], claims["nbf"]) = (Time(ends), Time(begins < ends ? begins : ends - 1));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Bearer(Issuer.Key.Token(claims))));
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task Whoever_has_no_right_token_is_refused_and_nothing_happens(string wrong)
    {
        var token = Wrongs[wrong](this);

        var response = await ResponseAsync(token, Host);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        AssertRefused(wrong, response.StatusCode, (string)error["code"]!, (string)error["message"]!);
        Assert.Empty(Host.Turns.Heard);
        Assert.Empty(Host.Channel.Posts);
        Assert.Empty(Issuer.Requests);
        foreach (var part in token?.Split(' ', '.').Where(part => part.Length > 8) ?? [])
            Assert.DoesNotContain(Host.Log.Lines, line => line.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.0", "appid", $"https://sts.windows.net/{BotFramework}/")]
    [InlineData("2.0", "azp", $"https://login.microsoftonline.com/{BotFramework}/v2.0")]
    public async Task The_Emulator_is_served_with_the_bots_own_id_and_secret(string version, string claim, string issuer)
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(App(("iss", issuer), ("ver", version), ("appid", null), (claim, AppId))));

        Assert.Equal(["You said: hello"], Host.Channel.Texts);
    }

    [Theory]
    [InlineData($"https://sts.windows.net/{Tenant}/")]
    [InlineData($"https://login.microsoftonline.com/{Tenant}/v2.0")]
    public async Task A_bot_of_one_tenant_has_its_tokens_from_there(string issuer)
    {
        await using var host = await StartAsync(("Bot:AppType", "SingleTenant"), ("Bot:TenantId", Tenant));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(App(("iss", issuer), ("tid", Tenant)), host));

        Assert.Equal(["You said: hello"], host.Channel.Texts);
        Assert.StartsWith($"POST /{Tenant}/oauth2/v2.0/token ", Assert.Single(Issuer.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_with_a_certificate_proves_itself_with_it()
    {
        using var folder = new Files.TemporaryFolder();
        var path = TestCertificate.WritePfx(folder.Path, "password");
        await using var host = await StartAsync(("Bot:AppPassword", ""), ("Bot:CertificatePath", path), ("Bot:CertificatePassword", "password"));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Bearer(Issuer.Key.Token(ChannelClaims(host))), host));

        Assert.Equal("Bearer bot-token-1", Assert.Single(host.Channel.Arrivals).Authorization);
        var request = Assert.Single(Issuer.Requests);
        Assert.Contains("client_assertion=ey", request, StringComparison.Ordinal);
        Assert.DoesNotContain("client_secret", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_that_it_runs_on()
    {
        await using var host = await StartAsync(("Bot:AppPassword", ""), ("Bot:AppType", "UserAssignedMSI"), ("Bot:TenantId", Tenant));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Bearer(Issuer.Key.Token(ChannelClaims(host))), host));

        Assert.Equal("Bearer bot-token-1", Assert.Single(host.Channel.Arrivals).Authorization);
        Assert.Contains(
            $"client_id={AppId}", Assert.Single(Issuer.Requests, request => request.StartsWith("GET /metadata/identity", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    protected Task<BotHost> StartAsync(params (string Key, string Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Bot:AppId"] = AppId,
            ["Bot:AppPassword"] = "not a real one",
            ["Bot:OpenIdMetadata"] = Issuer.Metadata,
            ["Bot:AppOpenIdMetadata"] = Issuer.Metadata,
        };
        foreach (var (key, value) in changes) settings[key] = value;
        return BotHost.StartAsync(
            services =>
            {
                services.AddSingleton<IMsalHttpClientFactory>(Issuer.Login);
                AddTransport(services);
            },
            MapTransport,
            settings);
    }

    /// <summary>Of a token that a channel sends.</summary>
    protected JsonObject ChannelClaims(BotHost? host = null) => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["nbf"] = Time(-1),
        ["exp"] = Time(60),
        ["serviceurl"] = (host ?? Host).Channel.ServiceUrl,
    };

    protected async Task<HttpStatusCode> PostAsync(string? authorization, BotHost? host = null) =>
        (await ResponseAsync(authorization, host ?? Host)).StatusCode;

    protected static Task<HttpResponseMessage> ResponseAsync(string? authorization, BotHost host, string id = "m1") =>
        host.PostAsync(host.Message("hello", id).ToJsonString(), headers: authorization is null ? [] : [("Authorization", authorization)]);

    protected static string Bearer(string token) => $"Bearer {token}";

    protected string Channel(string claim, JsonNode? value)
    {
        var claims = ChannelClaims();
        if (value is null) claims.Remove(claim);
        else claims[claim] = value;
        return Bearer(Issuer.Key.Token(claims));
    }

    /// <summary>A token that an app gets for itself, as the Emulator does.</summary>
    protected string App(params (string Claim, string? Value)[] changes)
    {
        var claims = new JsonObject
        {
            ["iss"] = $"https://sts.windows.net/{BotFramework}/",
            ["aud"] = AppId,
            ["nbf"] = Time(-1),
            ["exp"] = Time(60),
            ["ver"] = "1.0",
            ["appid"] = AppId,
            ["tid"] = BotFramework,
        };
        foreach (var (claim, value) in changes)
            if (value is null) claims.Remove(claim);
            else claims[claim] = value;
        return Bearer(Issuer.Key.Token(claims));
    }

    private JsonObject Nulled(string claim)
    {
        var claims = ChannelClaims();
        claims[claim] = null;
        return claims;
    }

    private TestKey Publish(TestKey key)
    {
        Issuer.Publish(key);
        return key;
    }

    private string Changed()
    {
        var parts = Issuer.Key.Token(ChannelClaims()).Split('.');
        var other = Issuer.Key.Token(App("serviceurl")).Split('.');
        return Bearer($"{parts[0]}.{other[1]}.{parts[2]}");

        JsonObject App(string claim)
        {
            var claims = ChannelClaims();
            claims["more"] = claim;
            return claims;
        }
    }

    private static JsonNode Time(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();
}
