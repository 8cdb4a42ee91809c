using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Checks;

namespace SupportBot.Composition;

/// <summary>Which dialogs can be served: those without an error, and of a broken one the last good version.</summary>
/// <param name="Problems">What is wrong with all of them.</param>
internal sealed record ServedDialogs(IReadOnlyList<Dialog> Dialogs, IReadOnlyList<Problem> Problems)
{
    /// <param name="before">As they were served before a change.</param>
    public static ServedDialogs Of(IReadOnlyList<DialogFile> files, PassageNames passages, IReadOnlyList<Dialog> before)
    {
        List<Dialog> dialogs = [.. files.Select(file => file.Dialog).OfType<Dialog>()];
        List<Problem> problems = [.. files.SelectMany(file => file.Problems), .. DialogCheck.Run(dialogs, passages)];
        if (Broken(problems) is not { Count: > 0 } broken) return new ServedDialogs(dialogs, problems);

        var sound = dialogs.Where(dialog => !broken.Contains(dialog.File));
        var lastGood = before.Where(dialog => broken.Contains(dialog.File) && files.Any(file => file.Path == dialog.File));
        List<Dialog> served = [.. sound.Concat(lastGood).OrderBy(dialog => dialog.File, StringComparer.Ordinal)];
        var stillBroken = Broken(DialogCheck.Run(served, passages).Where(problem => problem.Rule != "unknown-dialog"));
        return new ServedDialogs([.. served.Where(dialog => !stillBroken.Contains(dialog.File))], problems);
    }

    private static HashSet<string> Broken(IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Place.File)];
}
