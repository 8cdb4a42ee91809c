using System.Text.Json;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Bot;

/// <summary>Answers invokes: what a channel asks of the bot and waits for.</summary>
internal sealed class InvokeHandler(FeedbackBox feedback)
{
    private static readonly InvokeResponse Taken = new(200, JsonElement.Parse("{}"));
    private static readonly InvokeResponse Malformed = new(400);

    public async Task<InvokeResponse> AnswerAsync(Activity invoke, CancellationToken cancellationToken) =>
        !FeedbackReader.IsFeedback(invoke) ? InvokeResponse.NotImplemented
        : await feedback.TakeAsync(invoke, cancellationToken) ? Taken
        : Malformed;
}
