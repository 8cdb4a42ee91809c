using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns.Stages;

internal static class Replies
{
    /// <summary>With the starters, where the remark doesn't suggest anything itself.</summary>
    public static Reply To(Remark remark, Wording wording) =>
        new(Route.SmallTalk, [new SaidPart(remark.Reply)]) { Suggestions = remark.Suggestions.Count > 0 ? remark.Suggestions : wording.Starters };
}
