using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Lets only those through who have a token, and of conversations only to that one which it names.</summary>
internal sealed class TicketFilter(TokenDesk desk) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var token = Bearer.Of(http.Request);
        var (ticket, refusal) = http.GetEndpoint()?.Metadata.GetMetadata<AlsoExpired>() is null
            ? await desk.ReadAsync(token, TokenUse.Requests, http.RequestAborted)
            : await desk.ReadAlsoExpiredAsync(token, http.RequestAborted);
        if (ticket is null) return refusal;
        if (http.GetRouteValue("conversation") is string conversation && conversation != ticket.Conversation) return Refusals.NoConversation;

        http.Features.Set(ticket);
        return await next(context);
    }
}
