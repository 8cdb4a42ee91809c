namespace SupportBot.Page;

/// <summary>The sentences of <c>dialogs/&lt;language&gt;/page.yaml</c>, by their key; <c>{name}</c> stands for what is filled in.</summary>
internal sealed class PageWording(IReadOnlyDictionary<string, string> sentences)
{
    /// <summary>What stands on the page from the beginning.</summary>
    public static IReadOnlyList<string> InTheDocument { get; } =
    [
        "name", "notice", "leave", "leave-keys", "start-over", "about", "starters", "no-script",
        "what-title", "what", "kept-title", "kept", "kept-topic", "kept-feedback", "kept-words", "kept-here", "remember", "remember-note", "leave-title",
        "leave-note", "close",
        "start-over-title", "start-over-text", "start-over-yes", "start-over-no",
        "feedback-label", "feedback-note", "feedback-send", "feedback-cancel",
    ];

    /// <summary>What the page says later on.</summary>
    public static IReadOnlyList<string> SaidLater { get; } =
    [
        "connecting", "offline", "reconnecting", "back", "unreachable", "try-again", "busy", "expired", "ended", "not-deleted", "use-link",
        "feedback-helped", "feedback-not-helped", "feedback-thanks", "feedback-failed",
        "copy", "print", "copied", "not-copied",
        "placeholder", "message", "send", "not-sent", "transcript", "suggestions", "citation", "helped", "not-helped", "new-messages",
    ];

    /// <summary>How long something is kept: <c>{n}</c>.</summary>
    public static IReadOnlyList<string> Durations { get; } = ["minutes", "hour", "hours", "days"];

    public string this[string key] => sentences[key];

    /// <summary>In words of the largest unit that fits without a rest.</summary>
    public string Duration(TimeSpan time)
    {
        var (key, n) = time switch
        {
            { TotalHours: 1 } => ("hour", 1),
            _ when time.Ticks % TimeSpan.TicksPerDay == 0 && time.TotalDays > 1 => ("days", time.TotalDays),
            _ when time.Ticks % TimeSpan.TicksPerHour == 0 => ("hours", time.TotalHours),
            _ => ("minutes", Math.Ceiling(time.TotalMinutes)),
        };
        return this[key].Replace("{n}", ((long)n).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
