using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Connector;

/// <summary>Our own side of the Bot Framework protocol: answers an activity by posting replies, then answers the request.</summary>
internal sealed class ConnectorTransport(ActivityBot bot, InvokeHandler invokes, ConnectorDelivery delivery)
{
    public async Task<IResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity is { DeliveryMode: "expectReplies", Type: not ActivityTypes.Invoke })
        {
            var expected = new ExpectedDelivery();
            await bot.RespondAsync(activity, expected, cancellationToken);
            return Results.Json(new ExpectedReplies(expected.Replies), ActivityJson.Default.ExpectedReplies);
        }
        try
        {
            if (activity.Type == ActivityTypes.Invoke) return Invoked(await invokes.AnswerAsync(activity, delivery, cancellationToken));
            if (!await bot.RespondAsync(activity, delivery, cancellationToken)) await delivery.DeliverWaitingAsync(activity, cancellationToken);
            return Results.Ok();
        }
        catch (DeliveryException failure)
        {
            return Undelivered.Because(failure);
        }
    }

    private static IResult Invoked(InvokeResponse response) => response.Body is { } body
        ? Results.Json(body, ActivityJson.Default.JsonElement, statusCode: response.Status)
        : Results.StatusCode(response.Status);
}
