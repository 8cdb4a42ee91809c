using SupportBot.Core.Corpus;

namespace SupportBot.Core.Turns;

/// <summary>What a member may want to read next: the sections around a passage, as questions that find them.</summary>
internal static class RelatedSections
{
    private const int Most = 3;

    /// <summary>A section with more children is a catalogue (of drugs, say); its neighbours say more than its siblings.</summary>
    private const int Catalogue = 6;

    public static IReadOnlyList<string> Of(Passage passage)
    {
        var ancestors = new List<Section> { passage.Document.Root };
        foreach (var heading in passage.Section)
            ancestors.Add(ancestors[^1].Children.First(child => child.Heading == heading));

        var own = ancestors[^1];
        var parent = ancestors.SkipLast(1).LastOrDefault(section => section.Children.Count is > 1 and <= Catalogue) ?? passage.Document.Root;
        return
        [
            .. parent.Children
                .Where(child => child != own && !ancestors.Contains(child))
                .Take(Most)
                .Select(child => $"{parent.Heading}: {child.Heading}"),
        ];
    }
}
