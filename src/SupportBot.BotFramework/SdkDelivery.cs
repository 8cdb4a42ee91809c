using Microsoft.Bot.Builder;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Core.Conversations;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.BotFramework;

/// <summary>
/// Sends replies through the SDK while the request that brought the activity waits. Nothing is kept of them: where the program is killed between
/// keeping a turn and sending its replies, they are lost.
/// </summary>
internal sealed class SdkDelivery(ITurnContext turnContext, IConversationStore conversations) : IDelivery
{
    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) => turn;

    public async Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        var delivered = 0;
        try
        {
            for (; delivered < replies.Count; delivered++) await turnContext.SendActivityAsync(SdkActivity.ToSdk(replies[delivered]), cancellationToken);
        }
        catch (DeliveryException failure) when (delivered == 0 && !failure.PossiblyDelivered)
        {
            await conversations.TakeBackAsync(kept, cancellationToken);
            throw;
        }
    }
}
