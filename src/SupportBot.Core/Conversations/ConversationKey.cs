namespace SupportBot.Core.Conversations;

/// <summary>Names a conversation among all channels.</summary>
public readonly record struct ConversationKey(string Channel, string Conversation);
