using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Channels;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;

namespace SupportBot.Testing.Transports;

/// <summary>A bot with one transport on this machine, the channel it answers to, and whoever posts to it.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient poster;

    private BotHost(WebApplication app, MemoryStore store, FakeChannel channel, FakeTurns turns, FakeLog log)
    {
        this.app = app;
        Store = store;
        Channel = channel;
        Turns = turns;
        Log = log;
        poster = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public MemoryStore Store { get; }

    public FakeChannel Channel { get; }

    public FakeTurns Turns { get; }

    public FakeLog Log { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Where requests seem to come from; null is where they do come from.</summary>
    public IPAddress? Caller { get; set; }

    /// <param name="settings">Of appsettings.json, as "Section:Key".</param>
    /// <param name="store">What is left from before; null is nothing.</param>
    public static async Task<BotHost> StartAsync(
        Action<IServiceCollection> addTransport,
        Action<WebApplication> mapTransport,
        IReadOnlyDictionary<string, string?>? settings = null,
        MemoryStore? store = null)
    {
        store ??= new MemoryStore();
        var (turns, log) = (new FakeTurns(), new FakeLog());
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddRouting().AddSingleton<ITurnHandler>(turns).AddSingleton(Samples.Wording).AddMemoryStore(store).AddChannels();
        addTransport(builder.Services);

        BotHost? host = null;
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = host!.Caller ?? context.Connection.RemoteIpAddress;
            return next(context);
        });
        app.UseRouting();
        mapTransport(app);
        await app.StartAsync();
        host = new BotHost(app, store, await FakeChannel.StartAsync(), turns, log);
        return host;
    }

    /// <summary>A message as a channel posts it, for a test to change what it is about.</summary>
    public JsonObject Message(string? text, string id = "m1", string conversation = "c1") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["serviceUrl"] = Channel.ServiceUrl,
        ["channelId"] = "test",
        ["from"] = new JsonObject { ["id"] = "user", ["name"] = "Una" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["locale"] = "en-GB",
        ["text"] = text,
    };

    public JsonObject Joined(string id, string channelId, params IReadOnlyList<string> members)
    {
        var update = Message(null, id);
        update["type"] = "conversationUpdate";
        update["channelId"] = channelId;
        update["membersAdded"] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]);
        return update;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(
        string body, string contentType = "application/json; charset=utf-8", Version? version = null, params IReadOnlyList<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body), Version = version ?? HttpVersion.Version11,
        };
        request.Content.Headers.ContentType = contentType == "" ? null : MediaTypeHeaderValue.Parse(contentType);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return poster.SendAsync(request);
    }

    /// <summary>As an operator does it: what is under way is ended first.</summary>
    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        poster.Dispose();
        await app.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
