using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Activities;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Channels.Messages;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>activities</c>: say something, and ask what is new.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivities(this IEndpointRouteBuilder directLine)
    {
        var activities = directLine.MapGroup("/conversations/{conversation}/activities").AddEndpointFilter<RouteGroupBuilder, TicketFilter>();
        activities.MapPost("", PostAsync).WithMetadata(new AlsoExpired());
        activities.MapGet("", ReadAsync);
    }

    private static async Task<IResult> PostAsync(HttpContext context, IOptions<DirectLineOptions> options, PostedActivities posted)
    {
        var most = options.Value.LargestMessage;
        if (await LimitedBody.ReadAsync(context.Request.Body, most, context.RequestAborted) is not { } body) return Refusals.TooLarge(most);
        var (activity, refusal) = await ActivityParser.ParseAsync(body, context.RequestAborted);
        if (activity is null) return refusal!;

        // A page that is being left has no time to get a new token first.
        return context.Ticket().HasExpired && activity.Type != ActivityTypes.EndOfConversation ? TokenDesk.Expired : await posted.TakeAsync(context, activity);
    }

    private static async Task<IResult> ReadAsync(HttpContext context, string? watermark, MemberConversations conversations, IHistory history)
    {
        var id = context.Ticket().Conversation;
        if (Watermark.Read(watermark) is not { } number) return Refusals.BadWatermark;
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusals.NoConversation;
        if (number >= conversation.LastEntry) return Activities(Frame.Empty(conversation.LastEntry));

        var entries = await history.ReadAsync(conversation.Key, number, SocketStream.LargestFrame, context.RequestAborted);
        return Activities(entries.Count > 0 ? Frame.Of(entries) : Frame.Empty(conversation.LastEntry));
    }

    private static IResult Activities(Frame frame) => Results.Bytes(frame.Body, "application/json; charset=utf-8");
}
