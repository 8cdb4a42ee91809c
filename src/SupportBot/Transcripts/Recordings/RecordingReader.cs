using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Core.Content;

namespace SupportBot.Transcripts.Recordings;

/// <summary>Reads a transcript: a JSON array of activities, as the Bot Framework Emulator saves one, or an object around it, as other tools do.</summary>
internal static class RecordingReader
{
    private const string SaveAgain = "Save it again from the Emulator, or record one: transcript run --record OUT.transcript FILE.";

    /// <exception cref="ContentException">It is no transcript, or one that can't be played again.</exception>
    public static Scene Read(string text, string file)
    {
        var activities = Activities(text, file);
        var isBots = new BotsSide(activities);
        List<(int Number, Activity Sent, List<Activity> Replies)> turns = [];
        for (var at = 0; at < activities.Count; at++)
        {
            var activity = activities[at];
            if (!isBots.Said(activity))
            {
                if (IsPlayed(activity)) turns.Add((at + 1, activity, []));
            }
            else if (activity.Type == ActivityTypes.Message)
            {
                RepliesBefore(activity, at + 1).Add(activity);
            }
        }
        return turns.Count > 0 ? new RecordingScene([.. turns.Select(Turn)]) : throw Unreadable(file, "Nobody says anything to the bot in it.");

        List<Activity> RepliesBefore(Activity reply, int number)
        {
            var answered = turns.FindLast(turn => reply.ReplyToId is { } id && turn.Sent.Id == id);
            if (answered.Replies is { } replies) return replies;
            return turns.Count > 0 ? turns[^1].Replies : throw Unreadable(file, $"Its activity {number} is the bot's, and nobody spoke before it.");
        }

        SceneTurn Turn((int Number, Activity Sent, List<Activity> Replies) turn) => new(
            $"{file}, activity {turn.Number}",
            turn.Sent,
            new Expectation([.. RecordingText.Lines(turn.Replies).Select(line => new ExpectedLine(line, HasGaps: false))], []));
    }

    private static bool IsPlayed(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    private static IReadOnlyList<Activity> Activities(string text, string file)
    {
        try
        {
            var activities = (IsObject(text)
                ? JsonSerializer.Deserialize(text, RecordingJson.Default.Recording)?.Any
                : JsonSerializer.Deserialize(text, RecordingJson.Default.IReadOnlyListActivity)) ?? throw Unreadable(file, "It holds no activities.");
            for (var at = 0; at < activities.Count; at++)
                if (string.IsNullOrEmpty(activities[at]?.Type)) throw Unreadable(file, $"Its activity {at + 1} has no type.");
            return activities;
        }
        catch (JsonException fault)
        {
            throw new ContentException(
                [
                    Problem.Error(
                        "no-transcript", new Place(file, (int)(fault.LineNumber ?? 0) + 1),
                        $"It isn't a JSON array of activities: see byte {fault.BytePositionInLine + 1} of this line.", SaveAgain),
                ]);
        }
    }

    private static bool IsObject(string text) => text.AsSpan().TrimStart() is ['{', ..];

    private static ContentException Unreadable(string file, string message) => new([Problem.Error("no-transcript", new Place(file), message, SaveAgain)]);
}
