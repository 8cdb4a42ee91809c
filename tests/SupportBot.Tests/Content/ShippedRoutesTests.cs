using SupportBot.Core.Content;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Yaml;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>The safety routes on their own phrases and counterexamples, through the whole bot.</summary>
public sealed class ShippedRoutesTests
{
    public static TheoryData<string> Routes =>
        [.. Directory.GetFiles(Repository.Path("dialogs", "en", "routes"), "*.yaml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Routes))]
    public void No_counterexample_is_taken_for_its_route(string file)
    {
        var route = Read(file);
        var counterexamples = Texts(route, "counterexamples");

        Assert.NotEmpty(counterexamples);
        Assert.DoesNotContain(counterexamples, text => Ask(text).Route.Id == Id(route));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Every_phrase_is_taken_for_its_route_or_a_higher_one(string file)
    {
        var route = Read(file);
        var phrases = Texts(route, "phrases").Select(phrase => phrase.Replace("*", "xyz")).ToList();
        var answers = Directory.GetFiles(Repository.Path("dialogs", "en", "routes"), "*.yaml").Select(Path.GetFileName)
            .Select(other => Read(other!))
            .Where(other => Priority(other) >= Priority(route))
            .Select(Id)
            .ToHashSet();

        Assert.NotEmpty(phrases);
        Assert.DoesNotContain(phrases, phrase => !answers.Contains(Ask(phrase).Route.Id));
    }

    private static Reply Ask(string text) => Shipped.Release.Ask([], text);

    private static MapNode Read(string file)
    {
        var path = Repository.Path("dialogs", "en", "routes", file);
        return (MapNode)YamlTree.Parse(File.ReadAllText(path), path);
    }

    private static string Id(MapNode route) => ((TextNode)route["id"]!).Value!;

    private static int Priority(MapNode route) => int.Parse(((TextNode)route["priority"]!).Value!);

    private static List<string> Texts(MapNode route, string key) => [.. ((ListNode)route[key]!).Items.OfType<TextNode>().Select(node => node.Value!)];
}
