namespace SupportBot.Channels.Activities;

/// <summary>The kinds of activity that the bot tells apart.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string Trace = "trace";
    public const string Typing = "typing";
}
