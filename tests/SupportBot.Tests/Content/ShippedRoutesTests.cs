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
        var counterexamples = Texts(Read(Path.Combine("learning", file)), "counterexamples");

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

    /// <summary>A number that nobody can mend in one place is wrong one day.</summary>
    [Theory]
    [MemberData(nameof(Routes))]
    public void What_a_route_says_names_no_number_of_its_own(string file)
    {
        var route = Read(file);
        var said = new[] { route["reply"], route["hint"], (route["stay"] as MapNode)?["reply"], (route["emergency"] as MapNode)?["reply"] }.OfType<TextNode>().ToList();

        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, text => text.Value!.Replace("24-hour", "").Any(char.IsDigit));
    }

    [Theory]
    [InlineData("crisis", "i want to kill myself", "en-GB", "116 123, 111")]
    [InlineData("crisis", "i took all my pills", "en-US", "911, 988")]
    [InlineData("abuse", "he hits me", "en-US", "1-800-799-7233")]
    [InlineData("urgent_medical", "i have a fever of 39", "en-GB", "999")]
    [InlineData("medication_change", "should i stop taking ibrance", "en-GB", "")]
    [InlineData("prognosis", "how long have i got", "en-GB", "")]
    public void The_numbers_are_those_of_the_place_and_stand_behind_the_first_paragraph(string route, string message, string locale, string numbers)
    {
        var reply = Shipped.Release.Turns.Handle(ConversationState.New, new Turn(message, locale)).Reply;

        Assert.Equal(route, reply.Route.Id);
        Assert.IsType<SaidPart>(reply.Parts[0]);
        Assert.Equal(numbers, string.Join(", ", (reply.Parts.ElementAtOrDefault(1) as HelplinesPart)?.Helplines.Select(helpline => helpline.Number) ?? []));
    }

    [Fact]
    public void Ordinary_questions_are_not_stopped()
    {
        var stopped = QuestionFile.Answerable.Concat(QuestionFile.Unanswerable)
            .Where(line => Shipped.Release.Ask(line.History, line.Text).Route.Id is "crisis" or "abuse" or "urgent_medical")
            .Select(line => line.Text)
            .ToList();

        Assert.True(stopped.Count <= 0.005 * (QuestionFile.Answerable.Count + QuestionFile.Unanswerable.Count), string.Join("; ", stopped));
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
