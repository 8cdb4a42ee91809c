using SupportBot.Core.Content;
using SupportBot.Core.Dialogs;

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

    private static DialogFile Read(string file)
    {
        List<Problem> problems = [];
        return new DialogFile(file, ContentFile.Read(file, Bind, problems), problems);
    }

    private static Dialog? Bind(ContentNode root, List<Problem> problems)
    {
        if (DialogBinder.IsDialog(root)) return DialogBinder.Bind(root, problems);
        problems.Add(Problem.Error(
            "no-steps", new Place(root.Place.File), "This file is no dialog, for it has no steps, and nothing else reads it.",
            "Give it \"steps:\", or take it out of the folder."));
        return null;
    }
}
