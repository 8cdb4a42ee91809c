using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Connector;

/// <summary>Where a reply is posted to: a reply to an activity, or simply the conversation where that had no id.</summary>
internal static class ReplyAddress
{
    public static Uri Of(Activity reply)
    {
        var conversation = Uri.EscapeDataString(reply.Conversation?.Id ?? "");
        var activities = $"{reply.ServiceUrl?.TrimEnd('/')}/v3/conversations/{conversation}/activities";
        return new Uri(string.IsNullOrEmpty(reply.ReplyToId) ? activities : $"{activities}/{Uri.EscapeDataString(reply.ReplyToId)}");
    }
}
