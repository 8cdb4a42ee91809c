namespace SupportBot.Core.Turns.Stages;

/// <summary>Replies that only invite a member to ask.</summary>
internal static class Prompts
{
    public static Reply SmallTalk(Wording wording, string said) => new(Route.SmallTalk, [new SaidPart(said)]) { Suggestions = wording.Starters };
}
