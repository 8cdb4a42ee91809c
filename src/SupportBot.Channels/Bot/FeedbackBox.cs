using SupportBot.Channels.Activities;
using SupportBot.Channels.Metrics;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>Takes what members think of answers, for the moderators. Keeps neither who it was nor what was asked, and logs nothing.</summary>
internal sealed class FeedbackBox(IConversationStore conversations, IFeedbackStore feedback, BotMetrics metrics, TimeProvider clock)
{
    /// <returns>False where it can't be understood.</returns>
    public async Task<bool> TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (FeedbackReader.Read(activity) is not var (helped, reason)) return false;

        // A channel names the judged message by an id of its own, so a thumb is taken to be about the last answer.
        var conversation = await conversations.ReadAsync(ConversationKeys.Of(activity), cancellationToken);
        await feedback.KeepAsync(new Feedback(clock.GetUtcNow(), helped, reason, conversation.State.LastAnswer.Quoted), cancellationToken);
        metrics.Judged(helped);
        return true;
    }
}
