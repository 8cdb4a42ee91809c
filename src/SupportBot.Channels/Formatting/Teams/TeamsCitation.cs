using SupportBot.Channels.Formatting.Citations;
using SupportBot.Core.Corpus;

namespace SupportBot.Channels.Formatting.Teams;

/// <summary>A citation within the limits of Teams, which refuses the whole message where one is exceeded or a name or abstract is empty.</summary>
internal static class TeamsCitation
{
    /// <param name="origin">In plain text.</param>
    public static Claim Of(Document document, int position, string origin)
    {
        var name = string.IsNullOrWhiteSpace(document.Source.Title) ? document.Id : document.Source.Title;
        return new Claim(
            position,
            new DigitalDocument(
                Shortened.To(TeamsLimits.CitationName, name), Url: WebAddress.Of(document.Source.Url),
                Abstract: Shortened.To(TeamsLimits.CitationAbstract, origin.Replace("\n", ". ", StringComparison.Ordinal)))
            {
                Keywords = document.Tags is []
                    ? null
                    : [.. document.Tags.Take(TeamsLimits.CitationKeywords).Select(tag => Shortened.To(TeamsLimits.CitationKeyword, tag))],
            });
    }
}
