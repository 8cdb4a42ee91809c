using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Formatting;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.Channels.Bot;

/// <summary>From an activity to the activities that answer it, whatever transport brought it.</summary>
internal sealed partial class ActivityBot(
    ITurnHandler turns,
    ReplyFormatters formatters,
    GroupAnswers groups,
    FeedbackBox feedback,
    IConversationStore conversations,
    ConversationGate gate,
    Wording wording,
    TimeProvider clock,
    ILogger<ActivityBot> logger)
{
    private static readonly Route Trouble = new("trouble");

    /// <summary>
    /// Answers a message, welcomes whoever comes, and lets everything else pass. A conversation's next turn begins once the replies are
    /// delivered, so that they arrive in order.
    /// </summary>
    /// <returns>False where the activity was answered before; it is not answered again.</returns>
    /// <exception cref="DeliveryException">A reply did not arrive.</exception>
    public async Task<bool> RespondAsync(Activity activity, IDelivery delivery, CancellationToken cancellationToken)
    {
        if (FeedbackReader.IsFeedback(activity)) await feedback.TakeAsync(activity, cancellationToken);
        if (activity.Type != ActivityTypes.Message && !Arrival.IsDueAWelcome(activity)) return true;

        var key = ConversationKeys.Of(activity);
        await using var typing = new TypingNotice(clock, stop => delivery.ShowTypingAsync(Address(new Activity { Type = ActivityTypes.Typing }, activity), stop));
        using var turn = await gate.EnterAsync(key, cancellationToken);
        var (outcome, kept, replies) = await KeepAsync(activity, key, delivery, cancellationToken);
        await typing.EndAsync();
        if (outcome == KeepOutcome.SeenBefore)
        {
            LogSeenBefore();
            return false;
        }

        try
        {
            await delivery.DeliverAsync(kept, replies, cancellationToken);
        }
        catch (DeliveryException failure)
        {
            LogNotDelivered(failure.Reply, replies.Count, failure.Message);
            throw;
        }
        return true;
    }

    /// <summary>Answers until the answer fits the conversation as it is kept: another server, or another process on this one, may have been faster.</summary>
    private async Task<(KeepOutcome, TurnRecord, IReadOnlyList<Activity>)> KeepAsync(
        Activity activity, ConversationKey key, IDelivery delivery, CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = await conversations.ReadAsync(key, cancellationToken);
            var (replies, after) = Answer(activity, before.State);
            var record = delivery.Record(new TurnRecord(before, after) { ActivityId = activity.Id }, replies);
            var outcome = await conversations.KeepAsync(record, cancellationToken);
            if (outcome != KeepOutcome.LostRace) return (outcome, record, replies);
        }
    }

    private (IReadOnlyList<Activity> Replies, ConversationState State) Answer(Activity activity, ConversationState state)
    {
        var start = clock.GetTimestamp();
        try
        {
            var (reply, after) = activity.Type == ActivityTypes.Message
                ? turns.Handle(state, new Turn(MessageText.Of(activity), activity.Locale))
                : turns.Welcome(state);
            var instead = groups.InsteadOf(reply, activity);
            var replies = instead is null ? Address(reply, activity) : [Address(instead, activity)];
            var elapsed = clock.GetElapsedTime(start);
            LogAnswered(reply.Route, reply.Confidence, elapsed);
            return (replies, instead is null ? after : state);
        }
        catch (Exception failure)
        {
            // The message of an exception may quote what a member wrote; where it happened cannot.
            LogTrouble(failure.GetType(), new StackTrace(failure));
            return (Address(new Reply(Trouble, [new SaidPart(wording.Trouble)]), activity), state);
        }
    }

    private IReadOnlyList<Activity> Address(Reply reply, Activity to) => [.. formatters.Format(reply, to).Select(message => Address(message, to))];

    private static Activity Address(Activity message, Activity to) => message with
    {
        ChannelId = to.ChannelId,
        ServiceUrl = to.ServiceUrl,
        Conversation = to.Conversation,
        From = to.Recipient,
        Recipient = to.From,
        ReplyToId = to.Id,
        Locale = to.Locale,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Answered: {Route}, confidence {Confidence:0.00}, {Elapsed}")]
    private partial void LogAnswered(Route route, double confidence, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity came again and was not answered again")]
    private partial void LogSeenBefore();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reply {Number} of {Count} was not delivered: {Reason}")]
    private partial void LogNotDelivered(int number, int count, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Type} and the member was told so\n{Stack}")]
    private partial void LogTrouble(Type type, StackTrace stack);
}
