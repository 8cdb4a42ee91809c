using SupportBot.Composition.Learning;
using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Checks;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Composition.Checks;

/// <summary>Everything that is wrong with the dialogs' folder, as its moderators see it.</summary>
internal static class TalkCheck
{
    /// <returns>By file, then line; files are named from the folder.</returns>
    public static IReadOnlyList<Problem> Run(string folder, CorpusFolder corpus)
    {
        var documents = new CorpusLoader(corpus).Load().Documents;
        List<Problem> problems = [];
        var talk = Talk.Read(folder, problems);
        var isRead = problems.Count == 0;
        List<Dialog> dialogs = [.. talk.Dialogs.Select(file => file.Dialog).OfType<Dialog>()];

        problems.AddRange(talk.Dialogs.SelectMany(file => file.Problems));
        if (talk.Routes.All(route => route is not null)) problems.AddRange(LessonProblems(new LessonFiles(folder, talk.Routes, AskedInUse.None)));
        problems.AddRange(DialogCheck.Run(dialogs, new PassageNames([.. documents.SelectMany(PassageSplitter.Split)])));
        problems.AddRange(Grades(dialogs, documents));
        if (isRead) problems.AddRange(SpokenCheck.Run(talk, folder));
        return
        [
            .. problems
                .Select(problem => problem with { Place = problem.Place with { File = Path.GetRelativePath(folder, problem.Place.File) } })
                .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Line),
        ];
    }

    private static IReadOnlyList<Problem> LessonProblems(LessonFiles files)
    {
        try
        {
            files.ReadExamples();
            return [];
        }
        catch (ContentException exception)
        {
            return exception.Problems;
        }
    }

    private static IEnumerable<Problem> Grades(IEnumerable<Dialog> dialogs, IReadOnlyList<Document> documents)
    {
        var subject = TextGrade.Subject(documents);
        return dialogs.SelectMany(dialog => TextGrade.Check(dialog.Place, [.. dialog.Steps.SelectMany(step => step.Texts).Select(text => text.Text)], subject));
    }
}
