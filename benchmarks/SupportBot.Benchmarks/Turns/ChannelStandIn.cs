using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SupportBot.Benchmarks.Turns;

/// <summary>Stands where a channel's service would: takes replies as fast as it can, and counts the messages among them.</summary>
internal sealed class ChannelStandIn : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    private readonly WebApplication _app;
    private long _messages;
    private long _characters;

    private ChannelStandIn(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.Single();

    public long Messages => Interlocked.Read(ref _messages);

    /// <summary>Bytes of all messages.</summary>
    public long Size => Interlocked.Read(ref _characters);

    public static async Task<ChannelStandIn> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new ChannelStandIn(builder.Build());
        channel._app.Run(channel.TakeAsync);
        await channel._app.StartAsync();
        return channel;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }
        Count(read.Buffer);
        reader.AdvanceTo(read.Buffer.End);

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        await context.Response.Body.WriteAsync(Answer);
    }

    private void Count(ReadOnlySequence<byte> body)
    {
        var bytes = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        if (bytes.IndexOf("\"message\""u8) < 0) return;
        Interlocked.Increment(ref _messages);
        Interlocked.Add(ref _characters, bytes.Length);
    }
}
