using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>session/getsessionid</c>: for signing in, which this bot doesn't ask for.</summary>
internal static class SessionEndpoint
{
    public static void MapSession(this IEndpointRouteBuilder directLine) => directLine
        .MapGet("/session/getsessionid", () => Results.Json(new SessionResponse(""), DirectLineJson.Default.SessionResponse))
        .AddEndpointFilter<RouteHandlerBuilder, TicketFilter>();
}
