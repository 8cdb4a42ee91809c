namespace SupportBot.Tests.Samples;

/// <summary>A question that one passage of the shipped documents answers, and no other has a word of: its reply does not depend on ranking.</summary>
internal static class Known
{
    public const string Question = "What is BCmets?";

    public const string Quoted =
        "Some women with metastatic breast cancer find support online. One web-based support group is BCmets. "
        + "A source article counts it among the oldest and largest.";

    public const string Caution =
        "Please note: The online group BCmets may no longer exist, so ask your care team or this group's moderators about groups that are open now.";

    public const string Source = "Source: Support groups and counseling, SupportBot starter documents (undated)";

    public const string BasedOn =
        "Based on: Metastatic Breast Cancer as a Chronic Condition (WebMD); Life With Metastatic Breast Cancer (WebMD)";

    public static IReadOnlyList<string> Suggestions { get; } =
    [
        "Support groups and counseling: Ways to find support",
        "Support groups and counseling: Information on breast cancer",
    ];

    /// <summary>The whole reply as plain text.</summary>
    public static string Text { get; } =
        $"Support groups and counseling › Online support\n\n{Quoted}\n\n{Caution}\n{Source}\n{BasedOn}\n\nYou could say:\n• {string.Join("\n• ", Suggestions)}";

    /// <summary>The whole reply as Markdown.</summary>
    public const string Markdown = $"**Support groups and counseling › Online support**\n\n> {Quoted}\n\n{Caution}\n\n{Source}\n\n{BasedOn}";
}
