using SupportBot.Core.Turns;

namespace SupportBot.Core.Conversations;

/// <summary>A conversation as it is kept.</summary>
/// <param name="Version">Rises with every record that is kept; 0 where nothing was kept yet.</param>
/// <param name="LastEntry">The number of the newest entry of its history; 0 where it has none. Entries are numbered from 1, without gaps.</param>
public sealed record Conversation(ConversationKey Key, ConversationState State, long Version, long LastEntry)
{
    public static Conversation New(ConversationKey key) => new(key, ConversationState.New, 0, 0);
}
