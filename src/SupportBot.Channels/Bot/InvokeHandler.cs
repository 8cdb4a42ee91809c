using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Metrics;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>Answers invokes: what a channel asks of the bot and waits for.</summary>
internal sealed class InvokeHandler(IFeedbackStore feedback, BotMetrics metrics, TimeProvider clock)
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public async Task<InvokeResponse> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        if (invoke is not { Name: "message/submitAction", Value: { } value } || FeedbackReader.Read(value) is not var (helped, reason)) return InvokeResponse.NotImplemented;
        await feedback.KeepAsync(new Feedback(clock.GetUtcNow(), helped, reason, []), cancellationToken);
        metrics.Judged(helped);
        return new InvokeResponse(200, Nothing);
    }
}
