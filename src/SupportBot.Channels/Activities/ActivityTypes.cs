namespace SupportBot.Channels.Activities;

/// <summary>The kinds of activity that the bot tells apart.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Invoke = "invoke";
}
