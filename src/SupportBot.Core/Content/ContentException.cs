namespace SupportBot.Core.Content;

/// <summary>Content that cannot be used at all; carries every problem found, not only the first.</summary>
public sealed class ContentException(IReadOnlyList<Problem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
