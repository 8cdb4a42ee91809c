using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Checks;

internal static class SectionWalk
{
    /// <summary>The section, then everything below it in reading order.</summary>
    public static IEnumerable<Section> WithDescendants(this Section section) =>
        section.Children.SelectMany(WithDescendants).Prepend(section);
}
