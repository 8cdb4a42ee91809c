using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SupportBot.Tests.Serving.Metrics;

/// <summary>Takes what OpenTelemetry sends, as an operator's collector would.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _received = new();

    private Collector(WebApplication app) => _app = app;

    public string Endpoint => $"{_app.Urls.Single()}/v1/metrics";

    /// <summary>Each request with its body: in OTLP's protobuf, texts stand as they are between other bytes.</summary>
    public IReadOnlyList<string> Received => [.. _received];

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector._received.Enqueue($"{context.Request.Method} {context.Request.Path} {Encoding.UTF8.GetString(body.ToArray())}");
        });
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
