using SupportBot.Core.Commands;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Picking;
using SupportBot.Core.PassingOn;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Routing;
using SupportBot.Core.SmallTalk;
using SupportBot.Core.Turns;
using SupportBot.Page;

namespace SupportBot.Composition;

/// <summary>What the bot says and understands apart from the documents: the files under <c>dialogs/&lt;language&gt;</c>.</summary>
internal sealed record Talk(
    Wording Wording, QuestionWords Questions, IReadOnlyList<SafetyRoute> Routes, IReadOnlyList<Helpline> Helplines, Manners Manners, ChoiceWords Choices,
    PageWording Page,
    IReadOnlyList<DialogFile> Dialogs)
{
    /// <summary>Without these routes the bot doesn't start.</summary>
    private static readonly string[] Essential = ["crisis", "abuse"];

    /// <exception cref="ContentException">A file is missing or doesn't fit; names every problem in all of them.</exception>
    public static Talk Load(string folder)
    {
        List<Problem> problems = [];
        var talk = Read(folder, problems);
        return problems.Count == 0 ? talk : throw new ContentException(problems);
    }

    /// <summary>All that can be read. Where there are problems, a part may be null; those of the dialogs are the dialogs' own.</summary>
    public static Talk Read(string folder, List<Problem> problems)
    {
        HashSet<string> read = ["teams.yaml"];
        List<Problem> ofRoutes = [];
        // Nearly half of all, so beside the others.
        var routes = Task.Run(() => ReadRoutes(folder, ofRoutes));
        var wording = Read("wording.yaml", WordingBinder.Bind);
        var questions = Read("questions.yaml", QuestionWords.Bind);
        var talk = new Talk(
            wording!,
            questions!,
            [],
            Read("helplines.yaml", Core.Routing.Helplines.Bind)!,
            ReadManners(),
            Read("choices.yaml", (root, found) => ChoiceWords.Bind(root, questions ?? QuestionWords.None, found))!,
            Read("page.yaml", PageWordingBinder.Bind)!,
            []);
        talk = talk with { Routes = routes.GetAwaiter().GetResult() };
        problems.AddRange(ofRoutes);
        foreach (var id in Essential.Except(talk.Routes.Select(route => route?.Route.Id)))
            problems.Add(
                Problem.Error(
                    "missing-route", new Place(Path.Combine(folder, "routes")), $"There is no {id} route, so a member in danger would get a passage.",
                    $"Put {id}.yaml back, or correct Dialogs:Path."));
        return talk with { Dialogs = DialogFile.ReadAll(folder, read) };

        Manners ReadManners() => new()
        {
            Commands = Read("commands.yaml", CommandWords.Bind) ?? [],
            Politeness = Read("politeness.yaml", Politeness.Bind) ?? Politeness.None,
            Contacts = Read("contact.yaml", Contacts.Bind) ?? Contacts.Empty,
            SmallTalk = Read("small-talk.yaml", SmallTalkWords.Bind) ?? SmallTalkWords.None,
            Feelings = Read("feelings.yaml", Feeling.BindAll) ?? [],
            Tongues = Read("languages.yaml", Tongue.BindAll) ?? [],
            Redaction = (Read("redaction.yaml", RedactionWords.Bind) ?? RedactionWords.None) with { Ordinary = Words("ordinary-words.txt") },
        };

        IReadOnlySet<string> Words(string name) =>
            ContentFile.ReadText(Path.Combine(folder, name), WordsOf, problems) ?? [];

        T? Read<T>(string name, Func<ContentNode, List<Problem>, T> bind) where T : class
        {
            read.Add(name);
            return ContentFile.Read(Path.Combine(folder, name), bind, problems);
        }
    }

    private static List<SafetyRoute> ReadRoutes(string folder, List<Problem> problems)
    {
        List<SafetyRoute> routes = [];
        Dictionary<string, string> files = [];
        foreach (var file in RouteFiles(folder))
        {
            routes.Add(ContentFile.Read(Path.Combine(folder, file), SafetyRoute.Bind, problems)!);
            if (routes[^1] is not { Route.Id: var id } || files.TryAdd(id, file)) continue;
            problems.Add(
                Problem.Error(
                    "duplicate-route", new Place(Path.Combine(folder, file)), $"{files[id]} is the route {id} already.",
                    "Put both into one file, or give this one an id of its own."));
        }
        return routes;
    }

    private static IEnumerable<string> RouteFiles(string folder)
    {
        var routes = Path.Combine(folder, "routes");
        return Directory.Exists(routes)
            ? Directory.EnumerateFiles(routes, "*.yaml").Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(folder, file))
            : [];
    }

    /// <summary>A line that begins with # is a remark.</summary>
    private static HashSet<string> WordsOf(string text) =>
        [.. text.Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}
