using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>tokens</c>: a token for a new conversation, and a new token for one that goes on.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/tokens/generate", GenerateAsync);
        directLine.MapPost("/tokens/refresh", RefreshAsync);
    }

    private static async Task<IResult> GenerateAsync(HttpContext context, Admission admission, ConversationAnswers answers)
    {
        var (begin, unread) = await BeginBody.ReadAsync(context.Request);
        if (begin is null) return unread!;
        var (ticket, refusal) = admission.Admit(context, begin.User?.Id);
        return ticket is null ? refusal! : await answers.TokenAsync(ticket, context.RequestAborted);
    }

    private static async Task<IResult> RefreshAsync(HttpContext context, TokenDesk desk, MemberConversations conversations, ConversationAnswers answers)
    {
        var (ticket, refusal) = await desk.ReadAlsoExpiredAsync(Bearer.Of(context.Request), context.RequestAborted);
        if (ticket is null) return refusal!;
        return await conversations.IsOpenAsync(ticket.Conversation, context.RequestAborted)
            ? await answers.TokenAsync(ticket, context.RequestAborted)
            : Refusals.NoConversation;
    }
}
