using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>Gives a reply the form that one kind of channel shows best.</summary>
internal interface IReplyFormatter
{
    /// <param name="to">What is answered; tells where the reply will stand.</param>
    /// <returns>Messages without an address, in order; none where the reply says nothing.</returns>
    IReadOnlyList<Activity> Format(Reply reply, Activity to);
}
