using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Content;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Composition.Learning;

/// <summary>
/// What safety routes are learnt from: the files under <c>routes/learning</c>, and what members ask of the documents. It is only read where a model must be
/// fitted; for the rest the bytes do.
/// </summary>
/// <param name="dialogs">The folder of the language.</param>
/// <param name="routes">Asked for only when the files are read.</param>
internal sealed class LessonFiles(string dialogs, Func<IReadOnlyList<SafetyRoute>> routes, AskedInUse asked)
{
    private const string ClassesFile = "word-classes.yaml";

    /// <summary>As many as a model has room for.</summary>
    private const int MostRoutes = 6;

    public LessonFiles(string dialogs, IReadOnlyList<SafetyRoute> routes, AskedInUse asked)
        : this(dialogs, () => routes, asked)
    {
    }

    public string Folder => Path.Combine(dialogs, "routes", "learning");

    /// <summary>
    /// Changes with any of the files, with the routes' own (a phrase decides what of that which members ask is harmless), with what members ask and with
    /// the way of learning.
    /// </summary>
    /// <exception cref="ContentException">A file can't be read.</exception>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(RouteLearning.Version));
        hash.AppendData(Encoding.UTF8.GetBytes(asked.Hash));
        foreach (var file in Files().Concat(RouteFiles()))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(Bytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException([ContentFile.Unreadable(file, exception)]);
        }
    }

    /// <exception cref="ContentException">A file doesn't fit; names every problem in all of them.</exception>
    public Lessons Read()
    {
        var (examples, classes) = ReadExamples();
        return Lessons(examples, classes);
    }

    /// <summary>What was read, with what members ask.</summary>
    public Lessons Lessons(IReadOnlyList<RouteExamples> examples, WordClasses classes) =>
        Core.Routing.Learning.Lessons.Of(examples, classes, OrdinaryQuestions.Of(asked.Read().Answered, routes()));

    /// <summary>The files alone.</summary>
    /// <exception cref="ContentException">A file doesn't fit; names every problem in all of them.</exception>
    public (IReadOnlyList<RouteExamples> Examples, WordClasses Classes) ReadExamples()
    {
        List<Problem> problems = [];
        List<RouteExamples> examples = [];
        foreach (var (file, more, found) in Files().Where(file => Path.GetFileName(file) != ClassesFile).AsParallel().AsOrdered().Select(ReadOne))
        {
            problems.AddRange(found);
            if (more is not null) Add(examples, more, file, problems);
        }
        var classesFile = Path.Combine(Folder, ClassesFile);
        var classes = File.Exists(classesFile) ? ContentFile.Read(classesFile, WordClasses.Bind, problems) : null;

        var learnt = examples.Where(file => file.Examples.Count > 0).Select(file => file.Route).Distinct().Count();
        if (learnt > MostRoutes)
            problems.Add(
                Problem.Error(
                    "too-many-routes", new Place(Folder), $"{learnt} routes have examples.",
                    $"Leave at most {MostRoutes} with examples; others may have phrases."));
        return problems.Count == 0 ? (examples, classes ?? WordClasses.None) : throw new ContentException(problems);
    }

    private static (string File, RouteExamples? Examples, List<Problem> Problems) ReadOne(string file)
    {
        List<Problem> problems = [];
        return (file, ContentFile.Read(file, RouteExamples.Bind, problems), problems);
    }

    private void Add(List<RouteExamples> examples, RouteExamples more, string file, List<Problem> problems)
    {
        if (more.Route is null || routes().Any(route => route.Route.Id == more.Route)) examples.Add(more);
        else problems.Add(
            Problem.Error(
                "unknown-route", new Place(file), $"There is no route \"{more.Route}\".",
                $"Write one of: {string.Join(", ", routes().Select(route => route.Route.Id))}."))
            ;
    }

    private IEnumerable<string> RouteFiles() =>
        Path.Combine(dialogs, "routes") is var folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            : [];

    /// <summary>
    /// A route's first file (<c>crisis.yaml</c>) before those that add to it (<c>crisis.hinted.yaml</c>): in those a text is said to stand twice.
    /// </summary>
    private IEnumerable<string> Files() =>
        Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*.yaml")
                .OrderBy(file => Path.GetFileNameWithoutExtension(file).Contains('.'))
                .ThenBy(file => file, StringComparer.Ordinal)
            : [];
}
