using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>Activities as they are in our own channel, whatever was posted: ids, people and time are ours to say.</summary>
internal static class DirectLineActivities
{
    /// <summary>Replies are posted nowhere; it only stands where the protocol wants an address.</summary>
    public const string ServiceUrl = "urn:supportbot:directline";

    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly ChannelAccount Bot = new("supportbot", "SupportBot", Role: "bot");

    /// <summary>What a member's page posted.</summary>
    public static Activity Asked(Activity posted, Ticket ticket, DateTimeOffset now) => Between(posted, ticket, now) with
    {
        Id = IdOf(posted, ticket),
        From = new ChannelAccount(ticket.User, posted.From?.Name, Role: "user"),
        Recipient = Bot,
    };

    /// <summary>The activity that begins a conversation; it is answered once.</summary>
    public static Activity Start(Ticket ticket, string? locale, DateTimeOffset now)
    {
        var user = new ChannelAccount(ticket.User, Role: "user");
        var start = new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale, From = user, Recipient = Bot, MembersAdded = [Bot, user] };
        return Between(start, ticket, now) with { Id = "start" };
    }

    /// <summary>A reply of plain words.</summary>
    public static Activity Notice(Activity asked, string text) =>
        new Activity { Type = ActivityTypes.Message, TextFormat = "plain", Text = text }.InReplyTo(asked);

    /// <summary>As the page gets it, with what concerns nobody but us left out.</summary>
    public static byte[] Shown(Activity activity) =>
        JsonSerializer.SerializeToUtf8Bytes(activity with { ServiceUrl = null, Recipient = null }, ActivityJson.Default.Activity);

    public static byte[] ShownMessage(Activity asked, DateTimeOffset now) => Shown(asked with { Timestamp = Text(now) });

    public static string ReplyId(string? conversation, long number) => Invariant($"{conversation}|{number:0000000}");

    /// <param name="number">Its place in the conversation's history.</param>
    public static byte[] ShownReply(Activity reply, long number, DateTimeOffset now) =>
        Shown(reply with { Id = ReplyId(reply.Conversation?.Id, number), Timestamp = Text(now), From = Bot });

    private static Activity Between(Activity activity, Ticket ticket, DateTimeOffset now) => activity with
    {
        ChannelId = ChannelIds.WebChat,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(ticket.Conversation),
        Timestamp = Text(now),
    };

    /// <summary>Follows from the id that the page gave it, where it did: posted again, it is the same activity.</summary>
    private static string IdOf(Activity posted, Ticket ticket)
    {
        if (ClientId(posted) is not { } id) return UnguessableId.New();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ticket.Conversation}\n{id}"));
        return Base64Url.EncodeToString(hash.AsSpan(0, 16));
    }

    private static string? ClientId(Activity posted) =>
        posted.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
