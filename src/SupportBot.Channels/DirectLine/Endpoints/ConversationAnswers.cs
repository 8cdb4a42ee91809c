using Microsoft.AspNetCore.Http;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Hands out tokens, with the address of a socket where one is wanted.</summary>
internal sealed class ConversationAnswers(TokenDesk desk)
{
    public async Task<IResult> TokenAsync(Ticket ticket, CancellationToken cancellationToken) =>
        Json(new(ticket.Conversation, await desk.WriteAsync(ticket, cancellationToken), desk.ExpiresIn), StatusCodes.Status200OK);

    /// <param name="watermark">What the client has already.</param>
    public async Task<IResult> ConversationAsync(HttpRequest request, Ticket ticket, int status, long watermark)
    {
        var token = await desk.WriteAsync(ticket, request.HttpContext.RequestAborted);
        var stream = await desk.WriteForStreamAsync(ticket, request.HttpContext.RequestAborted);
        return Json(new(ticket.Conversation, token, desk.ExpiresIn, StreamUrl(request, ticket.Conversation, watermark, stream)), status);
    }

    /// <summary>Absolute, as sockets need it: on the host that the client asked for.</summary>
    private static string StreamUrl(HttpRequest request, string conversation, long watermark, string token) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}"
        + $"{DirectLineRegistration.Path}/conversations/{conversation}/stream?watermark={Watermark.Write(watermark)}&t={token}";

    private static IResult Json(ConversationResponse response, int status) =>
        Results.Json(response, DirectLineJson.Default.ConversationResponse, statusCode: status);
}
