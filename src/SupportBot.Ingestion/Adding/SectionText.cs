using System.Globalization;
using System.Text;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Adding;

/// <summary>A section tree as Markdown that reads back as the same tree, down to Markdown's sixth level of headings.</summary>
internal static class SectionText
{
    private const int DeepestLevel = 6;

    public static string Of(Section root)
    {
        var text = new StringBuilder();
        Append(root, 1, text);
        return text.ToString();
    }

    private static void Append(Section section, int level, StringBuilder text)
    {
        text.Append('#', Math.Min(level, DeepestLevel)).Append(' ').Append(MarkdownEscape.Heading(section.Heading)).Append('\n');
        Block? before = null;
        var isOther = false;
        foreach (var block in section.Blocks)
        {
            text.Append('\n');
            isOther = block is ItemList && before is ItemList && !isOther;
            if (block is ItemList list) Append(list, isOther, text);
            else text.Append(MarkdownEscape.Line(block.ToString())).Append('\n');
            before = block;
        }
        foreach (var child in section.Children)
        {
            text.Append('\n');
            Append(child, level + 1, text);
        }
    }

    /// <param name="isOther">A second list right after a first needs another sign, or Markdown would make one of the two.</param>
    private static void Append(ItemList list, bool isOther, StringBuilder text)
    {
        foreach (var (at, item) in list.Items.Index())
        {
            if (list.Numbered) text.Append(CultureInfo.InvariantCulture, $"{at + 1}{(isOther ? ')' : '.')} ");
            else text.Append(isOther ? "* " : "- ");
            text.Append(MarkdownEscape.Line(item)).Append('\n');
        }
    }
}
