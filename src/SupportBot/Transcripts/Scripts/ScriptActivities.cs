using System.Globalization;
using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts.Scripts;

/// <summary>What a script says as the Emulator would send it.</summary>
internal static class ScriptActivities
{
    private static readonly ChannelAccount Member = new("member", "Member", Role: "user");
    private static readonly ChannelAccount Bot = new("bot", "SupportBot", Role: "bot");

    /// <param name="text">Null where the member has only come.</param>
    public static Activity Of(int talk, int number, string? text, string? locale) => new()
    {
        Type = text is null ? ActivityTypes.ConversationUpdate : ActivityTypes.Message,
        Id = number.ToString(CultureInfo.InvariantCulture),
        ChannelId = ChannelIds.Emulator,
        ServiceUrl = "http://localhost",
        Conversation = new ConversationAccount(FormattableString.Invariant($"talk-{talk}|livechat")),
        From = Member,
        Recipient = Bot,
        Locale = locale,
        Text = text,
        TextFormat = text is null ? null : "plain",
        MembersAdded = text is null ? [Member, Bot] : null,
    };
}
