using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Channels.Messages;
using SupportBot.Channels.Metrics;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>stream</c>: a socket on which activities come as they are said.</summary>
internal static class StreamEndpoint
{
    /// <summary>Our own pings find clients that went without a word.</summary>
    private static readonly WebSocketAcceptContext Pings = new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(20) };

    public static void MapStream(this IEndpointRouteBuilder directLine)
    {
        var socket = directLine.CreateApplicationBuilder().UseWebSockets();
        socket.Run(OpenAsync);
        directLine.MapMethods("/conversations/{conversation}/stream", [HttpMethods.Get, HttpMethods.Connect], socket.Build());
    }

    private static async Task OpenAsync(HttpContext context)
    {
        if (await CheckAsync(context) is var (conversation, watermark, refusal) && refusal is not null)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        var streams = context.RequestServices.GetRequiredService<OpenStreams>();
        using var listener = streams.Open(conversation);
        if (listener is null)
        {
            await TooMany.ExecuteAsync(context);
            return;
        }
        var metrics = context.RequestServices.GetRequiredService<BotMetrics>();
        metrics.SocketOpened();
        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync(Pings);
            await RunAsync(context.RequestServices, socket, listener, conversation, watermark);
        }
        finally
        {
            streams.Close(conversation, listener);
            metrics.SocketClosed();
        }
    }

    private static async ValueTask<(string Conversation, long Watermark, Refusal? Refusal)> CheckAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest) return ("", 0, NoSocket);
        var desk = context.RequestServices.GetRequiredService<TokenDesk>();
        var (ticket, refusal) = await desk.ReadAsync(context.Request.Query["t"], TokenUse.Stream, context.RequestAborted);
        if (ticket is null) return ("", 0, refusal);
        if (ticket.Conversation != context.GetRouteValue("conversation") as string) return ("", 0, Refusals.NoConversation);
        return Watermark.Read(context.Request.Query["watermark"]) is { } watermark ? (ticket.Conversation, watermark, null) : ("", 0, Refusals.BadWatermark);
    }

    private static async Task RunAsync(IServiceProvider services, WebSocket socket, Listener listener, string conversation, long watermark)
    {
        // Looked for after the listener was opened: whoever ends the conversation meanwhile ends the listener, too.
        var found = await services.GetRequiredService<MemberConversations>().FindAsync(conversation, CancellationToken.None);
        if (found is null) listener.End();
        var stream = new SocketStream(socket, listener, MemberConversations.Key(conversation), services.GetRequiredService<IHistory>());
        await stream.RunAsync(Math.Min(watermark, found?.LastEntry ?? 0), services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
    }

    private static Refusal NoSocket { get; } = new(StatusCodes.Status400BadRequest, "BadArgument", "This address is for sockets. Open it with ws or wss.");

    private static Refusal TooMany { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "TooManySockets", "Too many sockets are open. Try again later, or poll.");
}
