using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Conversations;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Turns;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.Channels.Bot;

/// <summary>From an activity to the activities that answer it, whatever transport brought it.</summary>
internal sealed partial class ActivityBot(
    ITurnHandler turns,
    ActivityFormatter formatter,
    ConversationMemory memory,
    ConversationGate gate,
    Wording wording,
    TimeProvider clock,
    ILogger<ActivityBot> logger)
{
    private static readonly Route Trouble = new("trouble");

    /// <summary>
    /// Answers a message, welcomes whoever comes, and lets everything else pass. A conversation's next turn begins once
    /// <paramref name="deliver"/> is done, so that replies arrive in order. An activity seen before is not answered again, unless
    /// delivering its answer surely failed.
    /// </summary>
    /// <param name="deliver">Sends one reply. A <see cref="DeliveryException"/> that it throws keeps the next from being sent, and is thrown on.</param>
    public async Task RespondAsync(Activity activity, Func<Activity, CancellationToken, Task> deliver, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message && !Arrival.IsDueAWelcome(activity)) return;

        var key = new ConversationKey(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
        using var turn = await gate.EnterAsync(key, cancellationToken);
        if (memory.WasAnswered(key, activity.Id))
        {
            LogSeenBefore();
            return;
        }

        var before = memory.State(key);
        var (replies, after) = Answer(activity, before);
        memory.Remember(key, activity.Id, after);

        var delivered = 0;
        try
        {
            for (; delivered < replies.Count; delivered++) await deliver(replies[delivered], cancellationToken);
        }
        catch (DeliveryException failure)
        {
            LogNotDelivered(delivered + 1, replies.Count, failure.Message);
            if (delivered == 0 && !failure.PossiblyDelivered) memory.TakeBack(key, activity.Id, before);
            throw;
        }
    }

    private (IReadOnlyList<Activity> Replies, ConversationState State) Answer(Activity activity, ConversationState state)
    {
        var start = clock.GetTimestamp();
        try
        {
            var (reply, after) = activity.Type == ActivityTypes.Message
                ? turns.Handle(state, new Turn(activity.Text ?? "", activity.Locale))
                : turns.Welcome(state);
            var replies = Address(reply, activity);
            var elapsed = clock.GetElapsedTime(start);
            LogAnswered(reply.Route, reply.Confidence, elapsed);
            return (replies, after);
        }
        catch (Exception failure)
        {
            // The message of an exception may quote what a member wrote; where it happened cannot.
            LogTrouble(failure.GetType(), new StackTrace(failure));
            return (Address(new Reply(Trouble, [new SaidPart(wording.Trouble)]), activity), state);
        }
    }

    private IReadOnlyList<Activity> Address(Reply reply, Activity to) =>
    [
        .. formatter.Format(reply).Select(message => message with
        {
            ChannelId = to.ChannelId,
            ServiceUrl = to.ServiceUrl,
            Conversation = to.Conversation,
            From = to.Recipient,
            Recipient = to.From,
            ReplyToId = to.Id,
            Locale = to.Locale,
        }),
    ];

    [LoggerMessage(Level = LogLevel.Information, Message = "Answered: {Route}, confidence {Confidence:0.00}, {Elapsed}")]
    private partial void LogAnswered(Route route, double confidence, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity came again and was not answered again")]
    private partial void LogSeenBefore();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reply {Number} of {Count} was not delivered: {Reason}")]
    private partial void LogNotDelivered(int number, int count, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Type} and the member was told so\n{Stack}")]
    private partial void LogTrouble(Type type, StackTrace stack);
}
