using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>conversations</c>: begin one, and come back to it.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/conversations", BeginAsync);
        directLine.MapGet("/conversations/{conversation}", ComeBackAsync).AddEndpointFilter<RouteHandlerBuilder, TicketFilter>();
    }

    private static async Task<IResult> BeginAsync(
        HttpContext context, TokenDesk desk, Admission admission, MemberConversations conversations, ConversationAnswers answers)
    {
        var (begin, unread) = await BeginBody.ReadAsync(context.Request);
        if (begin is null) return unread!;
        var (ticket, refusal) = await TicketAsync(context, begin.User?.Id, desk, admission);
        if (ticket is null) return refusal!;

        return await conversations.BeginAsync(ticket, begin.Locale) switch
        {
            Beginning.Now => await answers.ConversationAsync(context.Request, ticket, StatusCodes.Status201Created, watermark: 0),
            Beginning.Before => await answers.ConversationAsync(context.Request, ticket, StatusCodes.Status200OK, watermark: 0),
            _ => Refusals.NoConversation,
        };
    }

    /// <summary>Of the token where there is one; else whoever may begin gets one now.</summary>
    private static async Task<(Ticket?, Refusal?)> TicketAsync(HttpContext context, string? user, TokenDesk desk, Admission admission)
    {
        var bearer = Bearer.Of(context.Request);
        if (!TokenDesk.IsToken(bearer)) return admission.Admit(context, user);

        var (ticket, refusal) = await desk.ReadAsync(bearer, TokenUse.Requests, context.RequestAborted);
        return ticket is not null && Admission.CheckChosen(user, ticket) is { } chosen ? (null, chosen) : (ticket, refusal);
    }

    private static async Task<IResult> ComeBackAsync(HttpContext context, string? watermark, MemberConversations conversations, ConversationAnswers answers)
    {
        if (Watermark.Read(watermark) is not { } number) return Refusals.BadWatermark;
        var ticket = context.Ticket();
        return await conversations.FindAsync(ticket.Conversation, context.RequestAborted) is null
            ? Refusals.NoConversation
            : await answers.ConversationAsync(context.Request, ticket, StatusCodes.Status200OK, number);
    }
}
