using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>Posts replies to the channel's service. They are kept in the outbox until they arrived.</summary>
internal sealed class ConnectorDelivery(ConnectorClient client, IConversationStore conversations, IOutbox outbox) : IDelivery
{
    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) =>
        turn with { Outbox = [.. replies.Select(reply => JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity))] };

    public async Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        var delivered = 0;
        try
        {
            for (; delivered < replies.Count; delivered++) await client.SendAsync(replies[delivered], cancellationToken);
        }
        catch (DeliveryException failure) when (delivered == 0 && !failure.PossiblyDelivered)
        {
            await conversations.TakeBackAsync(kept, cancellationToken);
            throw;
        }
        finally
        {
            await outbox.RemoveAsync(OutboxMessage.Of(kept), cancellationToken);
        }
    }
}
