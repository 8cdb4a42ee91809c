using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>A group of questions, and where it stands.</summary>
/// <param name="Place">Of its name.</param>
/// <param name="Lines">Of its questions, in their order.</param>
internal sealed record AskedSource(AskedGroup Group, Place Place, IReadOnlyList<int> Lines)
{
    public IEnumerable<(string Text, Place Place)> Questions => Group.Questions.Zip(Lines, (text, line) => (text, Place with { Line = line }));
}
