using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns;

/// <summary>Says before a quotation that it doesn't name what was asked about, so that nobody takes it for more than it is.</summary>
/// <param name="OfGroup">Where it tells of the <c>{group}</c> that <c>{asked}</c> is one of.</param>
/// <param name="NotNamed">Where it doesn't tell of that either.</param>
/// <param name="And">Stands before the last of several names.</param>
public sealed record ShortfallWording(string OfGroup, string NotNamed, string And)
{
    public string Of(Shortfall shortfall)
    {
        var asked = List(shortfall.Asked);
        return shortfall.Group is { } group
            ? OfGroup.Replace("{asked}", asked).Replace("{group}", group)
            : NotNamed.Replace("{asked}", asked);
    }

    /// <summary>Names in one line: "a, b and c".</summary>
    public string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} {And} {names[^1]}";
}
