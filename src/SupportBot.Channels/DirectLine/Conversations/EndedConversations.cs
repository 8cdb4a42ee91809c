using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>
/// Which conversations were ended, so that a token from before doesn't begin them anew. Nothing else is kept of them: an empty conversation of a
/// channel of its own, which goes away with <c>Retention:ConversationState</c>, long after the last token.
/// </summary>
internal sealed class EndedConversations(IConversationStore conversations)
{
    private const string Channel = "webchat-ended";

    public async ValueTask<bool> HasAsync(string conversation, CancellationToken cancellationToken) =>
        (await conversations.ReadAsync(Key(conversation), cancellationToken)).Version > 0;

    public Task AddAsync(string conversation, CancellationToken cancellationToken) =>
        conversations.KeepAsync(new TurnRecord(Conversation.New(Key(conversation)), ConversationState.New), cancellationToken);

    private static ConversationKey Key(string conversation) => new(Channel, conversation);
}
