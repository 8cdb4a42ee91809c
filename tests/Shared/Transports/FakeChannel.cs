using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SupportBot.Testing.Transports;

/// <summary>A channel's service on this machine: keeps what a bot posts, and answers as it is told.</summary>
public sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Arrived> arrived = new();

    private FakeChannel(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.Single();

    /// <summary>How it answers each post; 200 with an id where nobody says otherwise.</summary>
    public Func<HttpResponse, Task> Answer { get; set; } = _ => Task.CompletedTask;

    /// <summary>All that was posted, in the order of arrival, whatever was answered.</summary>
    public IReadOnlyList<Arrived> Posts => [.. arrived];

    /// <summary>Without the typing that a slow machine makes a bot show.</summary>
    public IReadOnlyList<Arrived> Arrivals => [.. arrived.Where(post => (string?)post.Activity["type"] != "typing")];

    public IReadOnlyList<string?> Texts => [.. Arrivals.Select(post => (string?)post.Activity["text"])];

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var channel = new FakeChannel(builder.Build());
        channel.app.Run(channel.TakeAsync);
        await channel.app.StartAsync();
        return channel;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        arrived.Enqueue(
            new(
                $"{context.Request.Method} {target}", context.Request.ContentType,
                activity!.AsObject()) { Authorization = context.Request.Headers.Authorization });
        await Answer(context.Response);
        if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status200OK)
            await context.Response.WriteAsync($$"""{"id":"posted-{{arrived.Count}}"}""");
    }

    /// <param name="Request">Method and target as sent, escapes and all.</param>
    public sealed record Arrived(string Request, string? ContentType, JsonObject Activity)
    {
        public string? Authorization { get; init; }
    }
}
