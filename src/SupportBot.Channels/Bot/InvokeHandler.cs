using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Bot;

/// <summary>Answers invokes: what a channel asks of the bot and waits for.</summary>
internal sealed class InvokeHandler(ActivityBot bot)
{
    private static readonly InvokeResponse Taken = new(200, JsonElement.Parse("{}"));
    private static readonly InvokeResponse Malformed = new(400);

    /// <param name="delivery">For a reply to a reason that someone in danger gave.</param>
    /// <exception cref="DeliveryException">It did not arrive.</exception>
    public async Task<InvokeResponse> AnswerAsync(Activity invoke, IDelivery delivery, CancellationToken cancellationToken)
    {
        if (!FeedbackReader.IsFeedback(invoke)) return InvokeResponse.NotImplemented;
        if (FeedbackReader.Read(invoke) is null) return Malformed;
        await bot.RespondAsync(invoke, delivery, cancellationToken);
        return Taken;
    }
}
