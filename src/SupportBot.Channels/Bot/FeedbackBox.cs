using SupportBot.Channels.Activities;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.Metrics;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Bot;

/// <summary>
/// Takes what members think of answers, for the moderators. Keeps who it was as a keyed hash only, not what was asked, and logs nothing. A reason is
/// kept without what tells who wrote it; where that can't surely be done, the thumb is kept without a reason.
/// </summary>
internal sealed class FeedbackBox(ITurnHandler turns, IConversationStore conversations, IFeedbackStore feedback, BotMetrics metrics, TimeProvider clock)
{
    /// <summary>Nothing is kept of what can't be understood.</summary>
    public async Task TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (FeedbackReader.Read(activity) is not var (helped, reason)) return;

        var conversation = await conversations.ReadAsync(ConversationKeys.Of(activity), cancellationToken);
        await feedback.KeepAsync(
            new Feedback(
                clock.GetUtcNow(),
                helped,
                reason is null ? null : turns.Redact(reason),
                IsAboutTheLast(activity, conversation) ? conversation.State.LastAnswer.Quoted : []),
            ConversationKeys.PersonOf(activity),
            cancellationToken);
        metrics.Judged(helped);
    }

    /// <summary>
    /// Other channels name the judged message by an id of their own, so a thumb there is taken to be about the last answer. Our page says which one it is,
    /// and of earlier ones nobody knows any more what they quoted.
    /// </summary>
    private static bool IsAboutTheLast(Activity activity, Conversation conversation) =>
        activity is not { ChannelId: ChannelIds.WebChat, ReplyToId: { } judged }
        || judged == DirectLineActivities.ReplyId(conversation.Key.Conversation, conversation.LastEntry);
}
