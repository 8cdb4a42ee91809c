using System.CommandLine;
using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Core.Routing.Checks;
using SupportBot.Core.Routing.Learning;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Commands.Routes;

/// <summary>
/// <c>routes check</c>: how much the safety routes hear of messages that they never saw, what they wrongly hear, and what is wrong with the examples; exit
/// code 1 where something is an error.
/// </summary>
internal static class CheckCommand
{
    private static readonly Option<bool> All = new("--all") { Description = "List every miss and false alarm, not only the first of each route." };

    public static Command Create()
    {
        var command = new Command("check", "Show what the safety routes hear, miss and wrongly hear, and list problems in their examples.") { All };
        command.SetAction(parsed => Run(parsed.GetValue(All)));
        return command;
    }

    private static int Run(bool all)
    {
        var settings = ProgramSettings.Read();
        var routes = Talk.Load(settings.DialogsPath).Routes;
        var asked = AskedInUse.Of(new CorpusLoader(settings.CorpusFolder), settings);
        var files = new LessonFiles(settings.DialogsPath, routes, asked);
        var (examples, classes) = files.ReadExamples();
        var heldOut = CrossValidation.Run(files.Lessons(examples, classes));

        foreach (var route in routes.OrderByDescending(route => route.Priority)) RouteReport.Write(Console.Out, route, new RouteCurve(route, heldOut), all);
        return ProblemReport.Write([.. ExampleChecks.Check(routes, examples), .. ExampleChecks.CheckReading(heldOut)]);
    }
}
