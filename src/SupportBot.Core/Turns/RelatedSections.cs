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
        var ancestors = PathTo(passage, depth: 0, [passage.Document.Root])!;
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

    /// <summary>The sections from the root to the passage's own; two of the same heading may stand under one parent.</summary>
    private static List<Section>? PathTo(Passage passage, int depth, List<Section> above) => depth == passage.Section.Count
        ? above
        : above[^1].Children
            .Where(child => child.Heading == passage.Section[depth])
            .Select(child => PathTo(passage, depth + 1, [.. above, child]))
            .FirstOrDefault(path => path is not null);
}
