namespace SupportBot.Core.Turns.Stages;

/// <summary>Replies that only invite a member to ask.</summary>
internal static class Prompts
{
    public static Reply Said(string text) => new(Route.SmallTalk, [new SaidPart(text)]);

    /// <summary>With the starters.</summary>
    public static Reply SmallTalk(Wording wording, params IReadOnlyList<string> said) =>
        new(Route.SmallTalk, [.. said.Where(one => one.Length > 0).Select(one => new SaidPart(one))]) { Suggestions = wording.Starters };
}
