using System.Globalization;
using System.Text.Json;
using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts.Recordings;

/// <summary>
/// Writes a transcript that the Emulator opens: it wants an id, a time, a sender and a recipient with their roles on every activity. Traces are left
/// out, as their times are never the same.
/// </summary>
internal static class RecordingWriter
{
    /// <param name="start">When the first activity was sent, where it doesn't say so itself; the others follow a second apart.</param>
    public static string Write(IReadOnlyList<PlayedTurn> played, DateTimeOffset start)
    {
        var activities = played.SelectMany((turn, at) => Activities(turn, start.AddSeconds(at))).ToList();
        return JsonSerializer.Serialize(activities, RecordingJson.Readable.ListActivity) + "\n";
    }

    private static IEnumerable<Activity> Activities(PlayedTurn turn, DateTimeOffset time)
    {
        var sent = turn.Turn.Sent with
        {
            Timestamp = turn.Turn.Sent.Timestamp ?? time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            From = WithRole(turn.Turn.Sent.From, "user"),
            Recipient = WithRole(turn.Turn.Sent.Recipient, "bot"),
        };
        var messages = turn.Heard.Activities.Where(activity => activity.Type == ActivityTypes.Message);
        return messages
            .Select((message, at) => message with
            {
                Id = FormattableString.Invariant($"{sent.Id}-{at + 1}"),
                Timestamp = sent.Timestamp,
                From = sent.Recipient,
                Recipient = sent.From,
            })
            .Prepend(sent);
    }

    private static ChannelAccount WithRole(ChannelAccount? account, string role) => (account ?? new ChannelAccount(role)) with { Role = account?.Role ?? role };
}
