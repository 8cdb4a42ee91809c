using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Metrics;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Bot;

/// <summary>Takes an activity through its turn, whatever transport brought it: one at a time in a conversation, kept before it is delivered.</summary>
internal sealed partial class ActivityBot(
    ActivityAnswerer answerer,
    FeedbackBox feedback,
    IConversationStore conversations,
    ConversationGate gate,
    BotMetrics metrics,
    TimeProvider clock,
    ILogger<ActivityBot> logger)
{
    /// <summary>
    /// Answers a message, welcomes whoever comes, takes thumbs, and lets everything else pass. A conversation's next turn begins once the replies are
    /// delivered, except those that had to wait, so that they arrive in order.
    /// </summary>
    /// <returns>False where the activity was answered before; it is not answered again.</returns>
    /// <exception cref="DeliveryException">A reply did not arrive.</exception>
    public async Task<bool> RespondAsync(Activity activity, IDelivery delivery, CancellationToken cancellationToken)
    {
        if (FeedbackReader.IsFeedback(activity) && !IsAlarming(activity))
        {
            await feedback.TakeAsync(activity, cancellationToken);
            return true;
        }
        if (activity.Type != ActivityTypes.Message && !FeedbackReader.IsFeedback(activity) && !Arrival.IsDueAWelcome(activity)) return true;

        var start = clock.GetTimestamp();
        var key = ConversationKeys.Of(activity);
        await using var typing = new TypingNotice(
            clock, stop => delivery.ShowTypingAsync(new Activity { Type = ActivityTypes.Typing }.InReplyTo(activity), stop));
        using var turn = await gate.EnterAsync(key, cancellationToken);
        var (outcome, kept, answer) = await KeepAsync(activity, key, delivery, cancellationToken);
        await typing.EndAsync();
        if (outcome == KeepOutcome.Kept && answer.Result.Judged is { Reason: null, Helped: var helped }) metrics.Judged(helped);
        if (outcome == KeepOutcome.SeenBefore)
        {
            LogSeenBefore();
            return false;
        }

        try
        {
            await delivery.DeliverAsync(kept, answer.Replies, cancellationToken);
        }
        catch (DeliveryException failure)
        {
            LogNotDelivered(failure.Reply, answer.Replies.Count, failure.Message);
            throw;
        }
        finally
        {
            metrics.TurnEnded(answer.Route, activity.ChannelId, clock.GetElapsedTime(start));
        }
        return true;
    }

    /// <summary>Whether the reason under a thumb says that someone may be in danger: it is answered, and not kept.</summary>
    private bool IsAlarming(Activity feedback) => answerer.Hear(feedback, ConversationState.New) is not null;

    /// <summary>Answers until the answer fits the conversation as it is kept: another server, or another process on this one, may have been faster.</summary>
    private async Task<(KeepOutcome, TurnRecord, ActivityAnswer)> KeepAsync(
        Activity activity, ConversationKey key, IDelivery delivery, CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = await conversations.ReadAsync(key, cancellationToken);
            var answer = answerer.Answer(activity, before.State);
            var record = delivery.Record(answer.Record(before, activity), answer.Replies);
            var outcome = await conversations.KeepAsync(record, cancellationToken);
            if (outcome != KeepOutcome.LostRace) return (outcome, record, answer);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity came again and was not answered again")]
    private partial void LogSeenBefore();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reply {Number} of {Count} was not delivered: {Reason}")]
    private partial void LogNotDelivered(int number, int count, string reason);
}
