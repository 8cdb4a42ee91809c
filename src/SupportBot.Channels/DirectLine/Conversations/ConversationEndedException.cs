namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>The conversation was ended, or never begun, or forgotten since: it takes no more.</summary>
internal sealed class ConversationEndedException : Exception;
