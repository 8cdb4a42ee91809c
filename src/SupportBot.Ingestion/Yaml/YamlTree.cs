using SupportBot.Core.Content;
using YamlDotNet.Core;

namespace SupportBot.Ingestion.Yaml;

/// <summary>YAML text as a tree whose every node knows its line. The plain subset only: one document, no anchors, aliases or merge keys.</summary>
public static class YamlTree
{
    /// <param name="firstLine">The line of <paramref name="file"/> that <paramref name="text"/> begins on, where it is cut out of a longer file.</param>
    /// <returns>A <see cref="TextNode"/> with a null value where the text is empty.</returns>
    /// <exception cref="ContentException">The text isn't YAML, or uses more of it than the subset; names every problem found.</exception>
    public static ContentNode Parse(string text, string file, int firstLine = 1)
    {
        var builder = new TreeBuilder(text, file, firstLine);
        try
        {
            return builder.Build();
        }
        catch (YamlException exception)
        {
            throw new ContentException([.. builder.Problems, SyntaxProblem(exception, text, file, firstLine)]);
        }
    }

    private static Problem SyntaxProblem(YamlException exception, string text, string file, int firstLine) => Problem.Error(
        "yaml-syntax",
        new Place(file, firstLine + Math.Clamp((int)exception.Start.Line - 1, 0, text.AsSpan().TrimEnd().Count('\n'))),
        $"This can't be read: {exception.Message.TrimEnd('.')}.",
        "Look at this line and the one above it: indentation, colons, and quotation marks around text that holds a colon or a #.");
}
