namespace SupportBot.Core.Corpus;

/// <summary>Cuts a document into passages: one a section, more where a section is long, and one that lists a section's subsections.</summary>
public static class PassageSplitter
{
    /// <summary>A section with more words is cut between blocks; a paragraph is never cut, and a list only past <see cref="LongestList"/>.</summary>
    public const int LongestPassage = 220;

    /// <summary>In items; longer bulleted lists are cut.</summary>
    public const int LongestList = 100;

    public static IEnumerable<Passage> Split(Document document) => Split(document, document.Root, []);

    private static IEnumerable<Passage> Split(Document document, Section section, IReadOnlyList<string> path)
    {
        var passages = Parts(WithOutline(section, isRoot: path.Count == 0)).Select(blocks => new Passage(document, path, blocks));
        foreach (var passage in passages)
            if (TellsMoreThanItsHeadings(passage)) yield return passage;

        foreach (var child in section.Children)
            foreach (var passage in Split(document, child, [.. path, child.Heading]))
                yield return passage;
    }

    /// <summary>Whether the text is more than the title or a heading said again, which answers nothing.</summary>
    private static bool TellsMoreThanItsHeadings(Passage passage)
    {
        List<string> body = [.. Words(passage.Body)];
        return !passage.Section.Prepend(passage.Document.Title).Any(heading => Words(heading).SequenceEqual(body, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && char.IsLetterOrDigit(text[end]);) end++;
            if (end > start) yield return text[start..end];
        }
    }

    /// <summary>
    /// "Which kinds are there?" is answered by the headings below a section, so they are listed under its own text where they are the ends
    /// of the tree: a list of drugs, say, and not the parts of a chapter.
    /// </summary>
    private static IReadOnlyList<Block> WithOutline(Section section, bool isRoot) =>
        isRoot || section.Children.Count < 2 || section.Children.Any(child => child.Children.Count > 0)
            ? section.Blocks
            : [.. section.Blocks, new ItemList([.. section.Children.Select(child => child.Heading)])];

    private static IEnumerable<IReadOnlyList<Block>> Parts(IReadOnlyList<Block> blocks)
    {
        List<Block> part = [];
        var words = 0;
        foreach (var block in blocks.SelectMany(Pieces))
        {
            var length = WordCount(block);
            if (part.Count > 0 && words + length > LongestPassage && !BelongsTo(part[^1], block))
            {
                yield return part;
                part = [];
                words = 0;
            }
            part.Add(block);
            words += length;
        }
        if (part.Count > 0) yield return part;
    }

    /// <summary>A list too long for one passage, as several.</summary>
    private static IEnumerable<Block> Pieces(Block block) => block is ItemList { Numbered: false, Items.Count: > LongestList } list
        ? list.Items.Chunk(LongestList).Select(items => new ItemList(items))
        : [block];

    /// <summary>A list stays with the line that leads into it.</summary>
    private static bool BelongsTo(Block before, Block block) =>
        block is ItemList && before is Paragraph { Text: var lead } && lead.EndsWith(':');

    private static int WordCount(Block block)
    {
        var text = block.ToString().AsSpan();
        var count = 0;
        foreach (var _ in text.SplitAny(' ', '\n')) count++;
        return count;
    }
}
