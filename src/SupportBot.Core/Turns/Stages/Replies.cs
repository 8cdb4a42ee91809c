using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

internal static class Replies
{
    /// <summary>With the starters only where a talk begins.</summary>
    public static Reply To(Remark remark, Wording wording) =>
        new(Route.SmallTalk, [new SaidPart(remark.Reply)]) { Suggestions = remark.IsBeginning ? wording.Starters : remark.Suggestions };
}
