using SupportBot.Core.Turns;

namespace SupportBot.Storage.Conversations;

/// <summary>The document that a conversation's state is stored as.</summary>
/// <param name="Version">Of the form; see <see cref="StateJson"/>.</param>
internal sealed record StoredState(int Version, ConversationState State);
