using Microsoft.Bot.Builder;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Messages;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;

namespace SupportBot.BotFramework;

/// <summary>Takes the SDK's turns to our bot, and its replies back.</summary>
internal sealed class SdkBot(ActivityBot bot, IConversationStore conversations, TeamsPace pace, LoopbackGate gate) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // The SDK read the request for itself: this address, not the one that was checked before, is where its replies go.
        if (gate.Check(turnContext.Activity.ServiceUrl) is not null) return Task.CompletedTask;

        return bot.RespondAsync(SdkActivity.ToOurs(turnContext.Activity), new SdkDelivery(turnContext, conversations, pace), cancellationToken);
    }
}
