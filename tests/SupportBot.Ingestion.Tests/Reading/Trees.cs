using System.Text;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Tests.Reading;

/// <summary>Section trees as text, so that a test can show the whole of one: a heading after its #s, blocks as they are quoted.</summary>
internal static class Trees
{
    public static string Read(string fileName, string text) => Show(DocumentReaders.For(fileName)!.Read(SourceFile.Of(fileName, text)).Root);

    public static string Show(Section root)
    {
        var shown = new StringBuilder();
        Append(root, 1, shown);
        return shown.ToString().TrimEnd('\n');
    }

    private static void Append(Section section, int depth, StringBuilder shown)
    {
        shown.Append('#', depth).Append(' ').Append(section.Heading).Append('\n');
        foreach (var block in section.Blocks) shown.Append(block).Append('\n');
        foreach (var child in section.Children) Append(child, depth + 1, shown);
    }
}
