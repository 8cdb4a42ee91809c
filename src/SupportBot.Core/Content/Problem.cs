namespace SupportBot.Core.Content;

/// <summary>Something wrong with the group's content, told so that a moderator can mend it.</summary>
/// <param name="Rule">The rule's short name in kebab-case, for example <c>missing-source</c>.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Fix">What to do about it, one sentence.</param>
public sealed record Problem(Severity Severity, string Rule, Place Place, string Message, string Fix)
{
    public static Problem Error(string rule, Place place, string message, string fix) => new(Severity.Error, rule, place, message, fix);

    public static Problem Warning(string rule, Place place, string message, string fix) => new(Severity.Warning, rule, place, message, fix);

    public override string ToString() => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Rule}: {Message} {Fix}";
}
