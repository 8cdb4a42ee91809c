using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Connector;

/// <summary>Our own side of the Bot Framework protocol: answers an activity by posting replies, then answers the request.</summary>
internal sealed class ConnectorTransport(ActivityBot bot, ConnectorClient client)
{
    public async Task<IResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        List<Activity> kept = [];
        var keeps = activity.DeliveryMode == "expectReplies";
        try
        {
            await bot.RespondAsync(activity, keeps ? Keep : client.SendAsync, cancellationToken);
        }
        catch (DeliveryException failure)
        {
            return Undelivered.Because(failure);
        }
        if (keeps) return Results.Json(new ExpectedReplies(kept), ActivityJson.Default.ExpectedReplies);
        return Results.StatusCode(activity.Type == ActivityTypes.Invoke ? StatusCodes.Status501NotImplemented : StatusCodes.Status200OK);

        Task Keep(Activity reply, CancellationToken _)
        {
            kept.Add(reply);
            return Task.CompletedTask;
        }
    }
}
