using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SupportBot.Testing.Transports;

/// <summary>On this machine, with real keys: who issues channels' tokens, and who issues the bot's.</summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, TestKey> published = new();
    private readonly ConcurrentQueue<string> requests = new();
    private int fetches;
    private int issued;

    private TokenIssuer(WebApplication app)
    {
        this.app = app;
        Login = new LocalLogin(this);
    }

    /// <summary>Leads MSAL here.</summary>
    public LocalLogin Login { get; }

    public Uri Address => new(app.Urls.Single());

    public string Metadata => $"{Address}v1/.well-known/openidconfiguration";

    /// <summary>Endorsed for the channels of these tests.</summary>
    public TestKey Key { get; } = new("key-1", ["msteams", "test"]);

    /// <summary>Nothing is to be had from it.</summary>
    public bool IsDown { get; set; }

    /// <summary>The bot's tokens are not to be had before this is done.</summary>
    public Task Held { get; set; } = Task.CompletedTask;

    /// <summary>Nor the keys before this.</summary>
    public Task KeysHeld { get; set; } = Task.CompletedTask;

    /// <summary>How long the bot's tokens last.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often its keys were fetched.</summary>
    public int Fetches => fetches;

    /// <summary>What the bot asked for tokens: method, address and form.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var issuer = new TokenIssuer(builder.Build());
        issuer.Publish(issuer.Key);
        issuer.app.Use((context, next) => issuer.IsDown ? Fail(context) : next(context));
        issuer.app.UseRouting();
        issuer.Map(issuer.app);
        await issuer.app.StartAsync();
        return issuer;
    }

    public void Publish(TestKey key) => published[key.Id] = key;

    public ValueTask DisposeAsync()
    {
        Login.Dispose();
        return app.DisposeAsync();
    }

    private void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/v1/.well-known/openidconfiguration", context => context.Response.WriteAsync(
            new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = $"{Address}keys" }.ToJsonString()));
        endpoints.MapGet("/keys", async context =>
        {
            Interlocked.Increment(ref fetches);
            await KeysHeld;
            await context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. published.Values.Select(key => key.Published)]) }.ToJsonString());
        });
        endpoints.MapPost("/{tenant}/oauth2/v2.0/token", GiveAsync);
        endpoints.MapGet("/metadata/identity/oauth2/token", GiveAsync);
    }

    private async Task GiveAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : null;
        var fields = form?.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}") ?? [];
        requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {string.Join('&', fields)}".Trim());
        await Held;
        var ends = DateTimeOffset.UtcNow + Lifetime;
        await context.Response.WriteAsJsonAsync(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Lifetime.TotalSeconds,
            ["expires_on"] = ends.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["resource"] = "https://api.botframework.com",
            ["access_token"] = $"bot-token-{Interlocked.Increment(ref issued)}",
        });
    }

    private static Task Fail(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }
}
