using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Channels.Messages;
using SupportBot.Core.Turns;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Takes what a member's page posts, each kind in its own way.</summary>
internal sealed partial class PostedActivities(
    ActivityBot bot,
    ITurnHandler turns,
    InvokeHandler invokes,
    MemberConversations conversations,
    OpenStreams streams,
    Rates rates,
    Wording wording,
    TimeProvider clock,
    ILogger<PostedActivities> logger)
{
    private const int LongestPlea = 80;

    /// <param name="hasFiles">It came with files, which are gone by now.</param>
    public async Task<IResult> TakeAsync(HttpContext context, Activity posted, bool hasFiles = false)
    {
        var ticket = context.Ticket();
        var asked = DirectLineActivities.Asked(posted with { Attachments = null }, ticket, clock.GetUtcNow());
        var notice = hasFiles || posted.Attachments is [_, ..] ? wording.NoFiles : null;

        if (rates.CheckMessage(context, ticket.Conversation) is { } tooMany && !WantsToBeForgotten(asked)) return tooMany;
        try
        {
            return await TakeAsync(asked, ticket, notice) ?? Results.Json(new ResourceResponse(asked.Id), ActivityJson.Default.ResourceResponse);
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

    /// <summary>Whoever does is, however much they said before. It is said in few words: what is long isn't looked at.</summary>
    private bool WantsToBeForgotten(Activity asked) =>
        asked.Type == ActivityTypes.EndOfConversation
        || (asked is { Type: ActivityTypes.Message, Text: { Length: <= LongestPlea } words } && turns.Handle(ConversationState.New, new Turn(words)).Forgets);

    /// <summary>A page that hangs up does not stop the answer: it is there when the member comes back.</summary>
    /// <returns>Null where it was taken.</returns>
    private async Task<Refusal?> TakeAsync(Activity asked, Ticket ticket, string? notice)
    {
        if (asked.Type == ActivityTypes.Message)
        {
            await bot.RespondAsync(asked, new DirectLineDelivery(asked, streams, clock) { Notice = notice }, CancellationToken.None);
            return null;
        }
        if (asked.Type == ActivityTypes.EndOfConversation) return await conversations.EndAsync(ticket.Conversation) ? null : Refusals.NoConversation;
        if (await conversations.FindAsync(ticket.Conversation, CancellationToken.None) is null) return Refusals.NoConversation;
        if (asked.Type == ActivityTypes.Invoke
            && await invokes.AnswerAsync(asked, new DirectLineDelivery(asked, streams, clock), CancellationToken.None) is { Status: >= 400 })
            return Refusals.UnknownInvoke;
        if (asked.Type == ActivityTypes.Event) await bot.RespondAsync(asked, new DirectLineDelivery(asked, streams, clock), CancellationToken.None);

        // Nothing that is worth keeping; but the stock page waits for its echo.
        streams.Push(ticket.Conversation, Frame.Passing(DirectLineActivities.Shown(asked)));
        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An activity could not be answered: {Type}\n{Stack}")]
    private partial void LogFailed(Type type, StackTrace stack);
}
