using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Messages;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;
using Activity = Microsoft.Bot.Schema.Activity;

namespace SupportBot.BotFramework;

/// <summary>Takes the SDK's turns to our bot, and its replies back.</summary>
internal sealed class SdkBot(ActivityBot bot, InvokeHandler invokes, IConversationStore conversations, TeamsPace pace, LoopbackGate gate) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // The SDK read the request for itself: this address, not the one that was checked before, is where its replies go.
        if (gate.Check(turnContext.Activity.ServiceUrl) is not null) return Task.CompletedTask;

        return turnContext.Activity.Type == ActivityTypes.Invoke
            ? AnswerInvokeAsync(turnContext, cancellationToken)
            : bot.RespondAsync(SdkActivity.ToOurs(turnContext.Activity), new SdkDelivery(turnContext, conversations, pace), cancellationToken);
    }

    /// <summary>The SDK takes the answer to an invoke as an activity that it doesn't send.</summary>
    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await invokes.AnswerAsync(SdkActivity.ToOurs(turnContext.Activity), new SdkDelivery(turnContext, conversations, pace), cancellationToken);
        var response = new InvokeResponse { Status = answer.Status, Body = answer.Body is { } body ? JToken.Parse(body.GetRawText()) : null };
        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
    }
}
