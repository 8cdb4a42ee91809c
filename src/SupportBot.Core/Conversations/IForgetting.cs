namespace SupportBot.Core.Conversations;

/// <summary>
/// Someone who still holds something of conversations, in memory. The store tells them of those that are gone, before it says that it is done.
/// </summary>
public interface IForgetting
{
    void Forget(IReadOnlyList<ConversationKey> gone);
}
