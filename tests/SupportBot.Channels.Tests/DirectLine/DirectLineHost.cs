using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.DirectLine;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>A bot that serves Direct Line on this machine, and whoever calls it.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private DirectLineHost(WebApplication app, FakeTurns turns, FakeLog log)
    {
        this.app = app;
        Turns = turns;
        Log = log;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeTurns Turns { get; }

    public FakeLog Log { get; }

    public HttpClient Http { get; }

    public Uri Address => Http.BaseAddress!;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public Task StopAsync() => app.StopAsync();

    /// <param name="settings">Of the section, such as <c>Secret</c>.</param>
    /// <param name="add">Wins over what Direct Line adds.</param>
    public static async Task<DirectLineHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        MemoryStore? store = null,
        TimeProvider? clock = null,
        Action<IServiceCollection>? add = null,
        int port = 0)
    {
        var (turns, log) = (new FakeTurns(), new FakeLog());
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration.AddInMemoryCollection(
            (settings ?? new Dictionary<string, string?>()).Select(one => KeyValuePair.Create($"DirectLine:{one.Key}", one.Value)));
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        if (clock is not null) builder.Services.AddSingleton(clock);
        builder.Services.AddRouting().AddSingleton<ITurnHandler>(turns).AddSingleton(Samples.Wording).AddMemoryStore(store).AddChannels().AddDirectLine();
        add?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseRouting();
        app.MapDirectLine();
        await app.StartAsync();
        return new DirectLineHost(app, turns, log);
    }

    /// <param name="path">Below <c>/v3/directline/</c>.</param>
    public Task<Answer> PostAsync(string path, string? token = null, JsonNode? body = null, params IReadOnlyList<(string Name, string Value)> headers) =>
        SendAsync(HttpMethod.Post, path, token, body is null ? null : Json(body), headers);

    public Task<Answer> GetAsync(string path, string? token = null, params IReadOnlyList<(string Name, string Value)> headers) =>
        SendAsync(HttpMethod.Get, path, token, null, headers);

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, string? token, HttpContent? content, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode,
            text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : [],
            response.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value)));
    }

    /// <summary>A new conversation, begun.</summary>
    public async Task<Talk> BeginAsync()
    {
        var answer = await PostAsync("conversations");
        return new Talk(this, answer.Text("conversationId"), answer.Text("token"), answer.Text("streamUrl"));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private static StringContent Json(JsonNode body) => new(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");

    /// <summary>A message as Web Chat posts it.</summary>
    public static JsonObject Message(string? text, string? clientId = null, string type = "message") => new()
    {
        ["type"] = type,
        ["from"] = new JsonObject { ["id"] = "page", ["role"] = "user" },
        ["text"] = text,
        ["locale"] = "en-GB",
        ["channelData"] = clientId is null
            ? null
            : new JsonObject { ["clientActivityID"] = clientId, ["clientTimestamp"] = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture) },
    };
}
