using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Rehearsals;

/// <summary>Delivers to whoever listens here.</summary>
internal sealed class HeardDelivery : IDelivery
{
    public IReadOnlyList<Activity> Replies { get; private set; } = [];

    public TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies) => turn;

    public Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        Replies = replies;
        return Task.CompletedTask;
    }
}
