using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>A message with its replies becomes part of the conversation's history, in the transaction of its turn, and then goes to the open sockets.</summary>
internal sealed class DirectLineDelivery(Activity asked, OpenStreams streams, TimeProvider clock) : IDelivery
{
    /// <summary>Said before the answer; said instead of it, where nothing was asked.</summary>
    public string? Notice { get; init; }

    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies)
    {
        var isMessage = asked.Type == ActivityTypes.Message;
        if (asked.Type != ActivityTypes.ConversationUpdate && turn.Before.Version == 0) throw new ConversationEndedException();

        // One time for all: the stock page sorts by it, and leaves what is equal as it came.
        var now = clock.GetUtcNow();
        List<byte[]> history = isMessage
            ? [
                DirectLineActivities.ShownMessage(
                    turn.Forgets ? asked with { From = asked.From is { } sender ? sender with { Name = null } : null } : asked, now)]
            : [];
        foreach (var reply in Said(replies)) history.Add(DirectLineActivities.ShownReply(reply, turn.Before.LastEntry + history.Count + 1, now));
        return turn with { History = history };
    }

    public Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken)
    {
        streams.Push(asked.Conversation!.Id!, Frame.Passing(DirectLineActivities.Shown(typing)));
        return Task.CompletedTask;
    }

    public Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        if (kept.History.Count > 0) streams.Push(kept.Before.Key.Conversation, Frame.Of(kept.Before.LastEntry + 1, kept.History));
        return Task.CompletedTask;
    }

    private IEnumerable<Activity> Said(IReadOnlyList<Activity> replies)
    {
        if (Notice is null) return replies;
        var notice = DirectLineActivities.Notice(asked, Notice);
        return string.IsNullOrWhiteSpace(asked.Text) ? [notice] : [notice, .. replies];
    }
}
