using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>
/// Posts replies to the channel's service. They are kept in the outbox until they arrived; what has to wait, the <see cref="OutboxWorker"/> takes over.
/// </summary>
internal sealed class ConnectorDelivery(
    ConnectorClient client, OutboxPost post, OutboxWorker worker, IConversationStore conversations, TimeProvider clock) : IDelivery
{
    /// <summary>For beginning to post a reply while the channel waits, which it does for 15 s in all. What doesn't fit, the worker sends.</summary>
    private static readonly TimeSpan InRequest = TimeSpan.FromSeconds(15) - DeliveryHandler.Patience;

    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) =>
        turn with { Outbox = [.. replies.Select(reply => JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity))] };

    public Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken) =>
        client.SendAsync(new(ReplyAddress.Of(typing), JsonSerializer.SerializeToUtf8Bytes(typing, ActivityJson.Default.Activity)), cancellationToken);

    public async Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        if (replies.Count == 0) return;
        try
        {
            await SendAsync(new PromisedReplies(OutboxMessage.Of(kept), replies[0]), cancellationToken);
        }
        catch (DeliveryException failure) when (failure.ReachedNobody)
        {
            await conversations.TakeBackAsync(kept, cancellationToken);
            throw;
        }
    }

    /// <summary>An activity came again: replies to it that still wait are sent at once, to where the channel is now.</summary>
    /// <exception cref="DeliveryException">A reply did not arrive.</exception>
    public async Task DeliverWaitingAsync(Activity repeated, CancellationToken cancellationToken)
    {
        if (worker.HandBack(repeated) is { } replies) await SendAsync(replies.At(repeated.ServiceUrl), cancellationToken);
    }

    private async Task SendAsync(PromisedReplies replies, CancellationToken cancellationToken)
    {
        try
        {
            await post.SendAsync(replies, clock.GetUtcNow() + InRequest, cancellationToken);
        }
        catch (DeliveryException failure)
        {
            if (failure.Failure == DeliveryFailure.Blocked) worker.GiveUp(replies.Key);
            else if (replies.Next is not null) worker.TakeOver(replies, failure.RetryAfter);
            throw;
        }
        catch (Exception) when (replies.Next is not null)
        {
            // A bug, or a machine in trouble: the answer is not lost for it.
            worker.TakeOver(replies, wait: null);
            throw;
        }
    }
}
