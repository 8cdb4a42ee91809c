using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>Replies that go back in the response to the request that brought the activity.</summary>
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
