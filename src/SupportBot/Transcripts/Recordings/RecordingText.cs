using System.Text.Json;
using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts.Recordings;

/// <summary>What members see of messages, as lines: text, buttons, kinds of attachments. Ids, times and traces are not in it.</summary>
internal static class RecordingText
{
    public static IReadOnlyList<string> Lines(IEnumerable<Activity> activities)
    {
        List<string> lines = [];
        foreach (var message in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            if (lines.Count > 0) lines.Add("[another message]");
            lines.AddRange((message.Text ?? "").ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.TrimEnd()));
            lines.AddRange((message.SuggestedActions?.Actions ?? []).Select(button => $"[button] {Button(button)}"));
            lines.AddRange((message.Attachments ?? []).Select(attachment => $"[attachment] {attachment.ContentType}"));
        }
        return lines;
    }

    private static string Button(CardAction button)
    {
        var says = button.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : button.Value?.GetRawText();
        return says is null || says == button.Title ? $"{button.Title}" : $"{button.Title} = {says}";
    }
}
