using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Takes what a member's page posts, each kind in its own way.</summary>
internal sealed partial class PostedActivities(
    ActivityBot bot, InvokeHandler invokes, MemberConversations conversations, OpenStreams streams, Rates rates, TimeProvider clock, ILogger<PostedActivities> logger)
{
    /// <param name="notice">Said before the answer.</param>
    public async Task<IResult> TakeAsync(HttpContext context, Activity posted, Activity? notice = null)
    {
        var ticket = context.Ticket();
        var asked = DirectLineActivities.Asked(posted, ticket, clock.GetUtcNow());

        // Whoever wants to be forgotten is, however much they said before.
        if (asked.Type != ActivityTypes.EndOfConversation && rates.CheckMessage(context, ticket.Conversation) is { } tooMany) return tooMany;
        try
        {
            return await TakeAsync(asked, ticket, notice) ? Results.Json(new ResourceResponse(asked.Id), ActivityJson.Default.ResourceResponse) : Refusals.NoConversation;
        }
        catch (ConversationEndedException)
        {
            return Refusals.NoConversation;
        }
        catch (Exception failure)
        {
            // The message of an exception may quote what a member wrote; where it happened cannot.
            LogFailed(failure.GetType(), new StackTrace(failure));
            return Refusals.BotFailed;
        }
    }

    /// <summary>A page that hangs up does not stop the answer: it is there when the member comes back.</summary>
    /// <returns>False where there is no such conversation.</returns>
    private async Task<bool> TakeAsync(Activity asked, Ticket ticket, Activity? notice)
    {
        if (asked.Type == ActivityTypes.EndOfConversation) return await conversations.EndAsync(ticket.Conversation);
        if (asked.Type == ActivityTypes.Message)
        {
            await bot.RespondAsync(asked, new DirectLineDelivery(asked, streams, clock) { Notice = notice }, CancellationToken.None);
            return true;
        }
        if (await conversations.FindAsync(ticket.Conversation, CancellationToken.None) is null) return false;
        if (asked.Type == ActivityTypes.Invoke) await invokes.AnswerAsync(asked, CancellationToken.None);
        if (asked.Type == ActivityTypes.Event) await bot.RespondAsync(asked, new DirectLineDelivery(asked, streams, clock), CancellationToken.None);

        // Nothing that is worth keeping; but the stock page waits for its echo.
        streams.Push(ticket.Conversation, Frame.Passing(DirectLineActivities.Shown(asked)));
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An activity could not be answered: {Type}\n{Stack}")]
    private partial void LogFailed(Type type, StackTrace stack);
}
