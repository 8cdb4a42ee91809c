using SupportBot.Channels.Activities;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>Replies that go back to whoever brought the activity, and waits for them.</summary>
internal sealed class ExpectedDelivery : IDelivery
{
    public IReadOnlyList<Activity> Replies { get; private set; } = [];

    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) => turn;

    public Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        Replies = replies;
        return Task.CompletedTask;
    }
}
