using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>How the replies to one activity reach the member; each transport has its own.</summary>
internal interface IDelivery
{
    /// <summary>Adds to the record what must survive until the replies are delivered. May be asked again, when the turn lost a race.</summary>
    /// <param name="replies">In order; none where the bot has nothing to say.</param>
    TurnRecord Record(TurnRecord turn, IReadOnlyList<Activity> replies);

    /// <summary>Shows that the bot is at work, where the transport can; at most once, and before the replies. Whether it arrives doesn't matter.</summary>
    /// <param name="typing">An addressed activity of the type <c>typing</c>.</param>
    Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called once, after the record was kept. The conversation's next turn waits until it is done.</summary>
    /// <exception cref="DeliveryException">A reply did not arrive, and those behind it were not sent.</exception>
    Task DeliverAsync(TurnRecord kept, IReadOnlyList<Activity> replies, CancellationToken cancellationToken);
}
