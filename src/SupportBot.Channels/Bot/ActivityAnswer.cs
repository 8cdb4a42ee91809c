using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Bot;

/// <summary>What an activity is answered with, and the conversation as it stands then.</summary>
/// <param name="Replies">In order, ready to be sent; none where the bot has nothing to say.</param>
internal sealed record ActivityAnswer(Route Route, IReadOnlyList<Activity> Replies, ConversationState After);
