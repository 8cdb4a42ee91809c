using SupportBot.Channels.Delivery;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>Posts promised replies in order, and strikes out what it is done with.</summary>
internal sealed class OutboxPost(ConnectorClient client, OutboxEraser eraser, TeamsPace pace)
{
    /// <exception cref="DeliveryException">One did not arrive. What may still be delivered is left in <paramref name="replies"/>.</exception>
    /// <param name="latest">When the last attempt may begin.</param>
    public async Task SendAsync(PromisedReplies replies, DateTimeOffset latest, CancellationToken cancellationToken)
    {
        while (replies.Next is { } message)
        {
            try
            {
                await pace.EnterAsync(replies.Addressed, cancellationToken);
                await client.SendAsync(new(replies.Address, message.Body) { Latest = latest }, cancellationToken);
            }
            catch (DeliveryException failure)
            {
                failure.Reply = replies.Number;
                eraser.Add(DoneWith(replies, failure.Failure));
                throw;
            }
            eraser.Add([replies.Take()]);
        }
    }

    private static IReadOnlyList<OutboxMessage> DoneWith(PromisedReplies replies, DeliveryFailure failure) => failure switch
    {
        DeliveryFailure.NotNow => [],
        DeliveryFailure.PossiblyDelivered => [replies.Take()],
        _ => replies.TakeAll(),
    };
}
