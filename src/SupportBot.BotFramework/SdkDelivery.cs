using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.BotFramework;

/// <summary>
/// Sends replies through the SDK while the request that brought the activity waits. Nothing is kept of them: where the program is killed between
/// keeping a turn and sending its replies, they are lost.
/// </summary>
internal sealed class SdkDelivery(ITurnContext turnContext, IConversationStore conversations, TeamsPace pace) : IDelivery
{
    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) => turn;

    /// <summary>Whoever expects the replies in the response would get it together with them.</summary>
    public Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken) => turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
        ? Task.CompletedTask
        : turnContext.SendActivityAsync(SdkActivity.ToSdk(typing), cancellationToken);

    public async Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        var number = 1;
        try
        {
            for (; number <= replies.Count; number++)
            {
                await pace.EnterAsync(replies[number - 1], cancellationToken);
                await turnContext.SendActivityAsync(SdkActivity.ToSdk(replies[number - 1]), cancellationToken);
            }
        }
        catch (DeliveryException failure)
        {
            failure.Reply = number;
            if (number == 1 && failure.Failure != DeliveryFailure.PossiblyDelivered) await conversations.TakeBackAsync(kept, cancellationToken);
            throw;
        }
    }
}
