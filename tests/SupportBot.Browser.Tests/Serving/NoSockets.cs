using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace SupportBot.Browser.Tests.Serving;

/// <summary>A network that lets requests through to the bot, and no WebSocket: it refuses them, or leaves them without an answer.</summary>
public sealed class NoSockets : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client = new();

    private NoSockets(WebApplication app) => this.app = app;

    /// <summary>Whether a socket waits for an answer that never comes.</summary>
    public bool IsSilent { get; set; }

    public Uri Address => new(app.Urls.Single());

    public static async Task<NoSockets> StartAsync(ServedBot bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var network = new NoSockets(builder.Build());
        network.app.Run(context => network.HandleAsync(context, bot.Address));
        await network.app.StartAsync();
        return network;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context, Uri bot)
    {
        if (!StringValues.IsNullOrEmpty(context.Request.Headers.Upgrade))
        {
            if (IsSilent) await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        using var answer = await client.SendAsync(Forwarded(context.Request, bot), HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            if (name != "Transfer-Encoding") context.Response.Headers[name] = values.ToArray();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static HttpRequestMessage Forwarded(HttpRequest request, Uri bot)
    {
        var forwarded = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(bot, $"{request.Path}{request.QueryString}"));
        if (request.ContentLength > 0) forwarded.Content = new StreamContent(request.Body);
        foreach (var (name, values) in request.Headers.Where(header => header.Key != "Connection"))
            if (!forwarded.Headers.TryAddWithoutValidation(name, values.ToArray())) forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        return forwarded;
    }
}
