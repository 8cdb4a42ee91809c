namespace SupportBot.Core.Retrieval.Asked;

/// <summary>What members ask, in their own words, as the group has written it down: another way to a section than its own words.</summary>
/// <param name="Answered">By the section that answers, named by its reference.</param>
/// <param name="Unanswered">What no document answers, by kind.</param>
public sealed record AskedQuestions(IReadOnlyList<AskedGroup> Answered, IReadOnlyList<AskedGroup> Unanswered)
{
    public static AskedQuestions None { get; } = new([], []);
}
