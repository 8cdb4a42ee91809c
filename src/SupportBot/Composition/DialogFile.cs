using SupportBot.Core.Content;
using SupportBot.Core.Dialogs;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Composition;

/// <summary>A file of a dialog, read.</summary>
/// <param name="Dialog">Null where it can't be read.</param>
/// <param name="Problems">What is wrong within it.</param>
internal sealed record DialogFile(string Path, Dialog? Dialog, IReadOnlyList<Problem> Problems)
{
    /// <summary>The dialogs of the folder, in the order of their names.</summary>
    /// <param name="others">Names of files that are something else.</param>
    public static IReadOnlyList<DialogFile> ReadAll(string folder, IReadOnlySet<string> others) =>
    [
        .. (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml") : [])
            .Where(file => !others.Contains(System.IO.Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static DialogFile NoDialog(string file) => new(file, null, [Problem.Error(
        "no-steps", new Place(file), "This file is no dialog, for it has no steps, and nothing else reads it.", "Give it \"steps:\", or take it out of the folder.")]);

    private static DialogFile Read(string file)
    {
        List<Problem> problems = [];
        try
        {
            var root = YamlTree.Parse(File.ReadAllText(file), file);
            return DialogBinder.IsDialog(root) ? new DialogFile(file, DialogBinder.Bind(root, problems), problems) : NoDialog(file);
        }
        catch (ContentException exception)
        {
            return new DialogFile(file, null, exception.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new DialogFile(file, null, [Problem.Error("unreadable-file", new Place(file), exception.Message, "See that the bot may read the file.")]);
        }
    }
}
