namespace SupportBot.Core.Retrieval.Questions;

/// <summary>What a message says of what was shown or talked about before, without naming it.</summary>
/// <param name="Back">Whether it points back to it at all: "its side effects".</param>
/// <param name="Place">Which of several it means, from 0; null where it says none.</param>
/// <param name="Other">Whether it means what was talked about before the last thing.</param>
/// <param name="More">Whether it asks for more.</param>
/// <param name="IsAll">Whether that is all the message says.</param>
public readonly record struct Pointers(bool Back, int? Place = null, bool Other = false, bool More = false, bool IsAll = false)
{
    /// <summary>Whether it points back to something else than the things that it names: "is it used with chemo".</summary>
    public bool BesideNames { get; init; }
}
