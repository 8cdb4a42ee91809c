using System.Net;
using System.Text;
using System.Text.Json;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Teams;

/// <summary>
/// What a member typed in Teams, without the mention that calls the bot. Who is mentioned is in the entities only: a name in the text may be
/// anyone's.
/// </summary>
internal static class TeamsText
{
    private const char NoBreakSpace = '\u00A0';

    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        var rest = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, length, name) in Mentions(activity, text))
        {
            if (start < at) continue; // Within the one before.
            rest.Append(text, at, start - at).Append(name);
            at = start + length;
        }
        rest.Append(text, at, text.Length - at);
        return WebUtility.HtmlDecode(rest.ToString()).Replace(NoBreakSpace, ' ').Trim();
    }

    /// <summary>In the order of the text: where each stands, and what is left of it: nothing of the bot, the name of anyone else.</summary>
    private static IEnumerable<(int Start, int Length, string Name)> Mentions(Activity activity, string text)
    {
        List<(int Start, int Length, string Name)> mentions = [];
        foreach (var entity in activity.Entities ?? [])
        {
            if (Word(entity, "type") != "mention" || Word(entity, "text") is not { Length: > 0 } marked) continue;
            var mentioned = entity.TryGetProperty("mentioned", out var account) ? account : default;
            var start = text.IndexOf(marked, StringComparison.Ordinal);
            while (mentions.Exists(other => other.Start == start)) start = text.IndexOf(marked, start + 1, StringComparison.Ordinal);
            if (start >= 0) mentions.Add((start, marked.Length, Word(mentioned, "id") == activity.Recipient?.Id ? "" : Word(mentioned, "name") ?? ""));
        }
        return mentions.OrderBy(mention => mention.Start);
    }

    private static string? Word(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null;
}
