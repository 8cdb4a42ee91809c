using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Messages;

/// <summary>Whether an activity has what it takes to answer it.</summary>
internal static class ActivityCheck
{
    /// <summary>In characters; Teams has the longest ids, of about 200.</summary>
    private const int LongestId = 1000;

    /// <summary>All that is wrong, a sentence each.</summary>
    public static IReadOnlyList<string> Problems(Activity activity)
    {
        (string Name, string? Value, bool Required)[] properties =
        [
            ("type", activity.Type, true),
            ("channelId", activity.ChannelId, true),
            ("serviceUrl", activity.ServiceUrl, true),
            ("conversation.id", activity.Conversation?.Id, true),
            ("from.id", activity.From?.Id, activity.Type == ActivityTypes.Message),
            ("recipient.id", activity.Recipient?.Id, activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate),
            ("id", activity.Id, false),
        ];
        return
        [
            .. properties.Where(property => property.Required && string.IsNullOrWhiteSpace(property.Value))
                .Select(property => $"The activity has no {property.Name}: add it."),
            .. properties.Where(property => property.Value?.Length > LongestId)
                .Select(property => $"The activity's {property.Name} is longer than {LongestId} characters: shorten it."),
            .. string.IsNullOrWhiteSpace(activity.ServiceUrl) || IsWebAddress(activity.ServiceUrl)
                ? []
                : new[] { "The activity's serviceUrl is not a web address: give one with http or https." },
        ];
    }

    /// <summary>With a path behind it too: a blank at its end would be passed over without one.</summary>
    public static bool IsWebAddress(string? url) => Is(url) && Is($"{url!.TrimEnd('/')}/v3");

    private static bool Is(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
