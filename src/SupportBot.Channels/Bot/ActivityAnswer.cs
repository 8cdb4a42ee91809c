using SupportBot.Channels.Activities;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Bot;

/// <summary>What an activity is answered with, and what that turn leaves behind.</summary>
/// <param name="Replies">In order, ready to be sent; none where the bot has nothing to say.</param>
internal sealed record ActivityAnswer(IReadOnlyList<Activity> Replies, TurnResult Result)
{
    public Route Route => Result.Reply.Route;

    /// <summary>The record of it, without what must be delivered.</summary>
    public TurnRecord Record(Conversation before, Activity answered) => new(before, Result.State)
    {
        ActivityId = answered.Id,
        Person = ConversationKeys.PersonOf(answered)?.Person,
        Forgets = Result.Forgets,
        PassedOn = Result.PassedOn,
        Judged = Result.Judged,
    };
}
