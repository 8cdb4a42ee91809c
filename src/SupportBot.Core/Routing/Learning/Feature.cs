namespace SupportBot.Core.Routing.Learning;

/// <summary>Something in a message to learn from.</summary>
/// <param name="Id">Stands for it, in all messages.</param>
/// <param name="From">The word it begins with.</param>
/// <param name="To">Behind its last word.</param>
/// <param name="IsBeginning">Whether it counts only where it begins the message or the part of it that is looked at.</param>
internal readonly record struct Feature(ulong Id, int From, int To, bool IsBeginning = false)
{
    public bool IsIn(int from, int to) => From >= from && To <= to && (!IsBeginning || From == from);
}
