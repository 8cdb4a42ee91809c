using SupportBot.Core.Corpus;

namespace SupportBot.Core.Turns;

/// <summary>What a member may want to read next: the sections around a passage.</summary>
internal static class RelatedSections
{
    private const int Most = 3;

    /// <summary>In characters: a button on a phone.</summary>
    private const int Longest = 70;

    /// <summary>A section with more children is a catalogue (of drugs, say); its neighbours say more than its siblings.</summary>
    private const int Catalogue = 6;

    /// <summary>The headings from the document's title down to each section; as a question they find it.</summary>
    /// <param name="shown">Passages that the reply points to already.</param>
    public static IReadOnlyList<string> Of(Passage passage, IEnumerable<Passage> shown)
    {
        var ancestors = PathTo(passage, depth: 0, [passage.Document.Root])!;
        var depth = ancestors.FindLastIndex(Math.Max(0, ancestors.Count - 2), section => section.Children.Count is > 1 and <= Catalogue);
        var parents = ancestors[..(Math.Max(0, depth) + 1)];
        var path = Path(passage.Document, parents.Skip(1).Select(section => section.Heading));
        var known = shown.Select(other => Path(other.Document, other.Section)).ToHashSet();
        return
        [
            .. parents[^1].Children
                .Where(
                    child => HasText(child) && !ancestors.Contains(child)
                        && !passage.Document.Title.Contains(child.Heading, StringComparison.OrdinalIgnoreCase))
                .Select(child => $"{path}: {child.Heading}")
                .Where(suggestion => suggestion.Length <= Longest && !known.Contains(suggestion))
                .Take(Most),
        ];
    }

    /// <summary>Under a heading alone nothing is found.</summary>
    private static bool HasText(Section section) => section.Blocks.Count > 0 || section.Children.Any(HasText);

    private static string Path(Document document, IEnumerable<string> headings) => string.Join(": ", headings.Prepend(document.Title));

    /// <summary>The sections from the root to the passage's own; two of the same heading may stand under one parent.</summary>
    private static List<Section>? PathTo(Passage passage, int depth, List<Section> above) => depth == passage.Section.Count
        ? above
        : above[^1].Children
            .Where(child => child.Heading == passage.Section[depth])
            .Select(child => PathTo(passage, depth + 1, [.. above, child]))
            .FirstOrDefault(path => path is not null);
}
