using SupportBot.Transcripts.Checks;

namespace SupportBot.Transcripts.Scripts;

/// <summary>What a line of a script is.</summary>
internal static class ScriptLine
{
    private const string LocaleKey = "locale:";

    public static bool IsMessage(string line) => line.StartsWith('>');

    public static bool IsComment(string line) => line.StartsWith('#');

    /// <summary>Whether another member's conversation begins.</summary>
    public static bool IsNewTalk(string line) => line.TrimEnd() == "---";

    /// <summary>A language tag such as <c>en-GB</c>; null where the line tells none.</summary>
    public static string? Locale(string line) =>
        line.StartsWith(LocaleKey, StringComparison.OrdinalIgnoreCase) ? line[LocaleKey.Length..].Trim() : null;

    /// <summary>Whether the line is one of the bot's, or empty.</summary>
    public static bool IsReply(string line) =>
        !IsComment(line) && !IsMessage(line) && !IsNewTalk(line) && Locale(line) is null && ReplyChecks.Parse(line) is null;

    /// <summary>A line of a reply so that it reads as one.</summary>
    public static string Escape(string line) => line.StartsWith('\\') || !IsReply(line) ? $"\\{line}" : line;

    public static string Unescape(string line) => line.StartsWith('\\') ? line[1..] : line;
}
