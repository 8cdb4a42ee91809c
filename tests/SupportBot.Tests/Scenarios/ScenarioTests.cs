using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportBot.Channels.Formatting;
using SupportBot.Composition;
using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Scenarios;

/// <summary>
/// Every folder of tests/scenarios with a <c>questions.jsonl</c>: its <c>corpus</c> is read as moderators' files are, and each line is asked as
/// members ask. A new scenario is a folder; nothing is to be added here.
/// </summary>
public sealed class ScenarioTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Release>> Releases = new();

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in Directory.GetDirectories(Repository.Path("tests", "scenarios")).Where(HasQuestions).Order(StringComparer.Ordinal))
                foreach (var line in Repository.Lines(folder, "questions.jsonl")) data.Add(Path.GetFileName(folder), line);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_right_passage_answers(string scenario, string line)
    {
        var expected = JsonSerializer.Deserialize(line, ScenarioJson.Default.ScenarioQuestion)!;
        var reply = Of(scenario).Ask(expected.History ?? [], expected.Question);
        var quoted = reply.Passages.Where(found => found.Quoted is not null).ToList();

        Assert.Equal(expected.Route, reply.Route.Id);
        Assert.Equal(expected.Document, quoted.FirstOrDefault()?.Passage.Document.Id);
        Assert.Equal(expected.Section, quoted.FirstOrDefault()?.Passage.Section);
        Assert.Equal(expected.Quoted, quoted.FirstOrDefault()?.Quoted);
        if (expected.Says is { } says) Assert.Equal(says, reply.Parts.OfType<SaidPart>().Select(said => said.Text));
        if (expected.Text is { } text) Assert.Equal(text, new PlainText(Shipped.Wording).Format(reply));
        if (expected.Nearest is { } nearest) Assert.Equal(nearest, reply.Parts.OfType<HeadingsPart>().SelectMany(part => part.Headings).FirstOrDefault());
    }

    [Fact]
    public void Each_kind_of_scenario_is_there() => Assert.Superset(
        new HashSet<string> { "basics", "misspelt", "unknown-drug", "lists", "follow-ups", "crisis-first" },
        Questions.Select(row => (string)row[0]).ToHashSet());

    private static bool HasQuestions(string folder) => File.Exists(Path.Combine(folder, "questions.jsonl"));

    private static Release Of(string scenario) =>
        Releases.GetOrAdd(scenario, name => new(() => Shipped.Over(Repository.Path("tests", "scenarios", name, "corpus")))).Value;
}

/// <summary>A line of questions.jsonl. Document, section and quoted are null where nothing is quoted; the rest is checked where it is given.</summary>
/// <param name="Says">The fixed wording in the reply, part by part.</param>
/// <param name="Text">The whole reply as plain text.</param>
/// <param name="Nearest">The first heading that the reply points to.</param>
internal sealed record ScenarioQuestion(
    string Question,
    IReadOnlyList<string>? History,
    string Route,
    string? Document,
    IReadOnlyList<string>? Section,
    string? Quoted,
    IReadOnlyList<string>? Says,
    string? Text,
    string? Nearest);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ScenarioQuestion))]
internal sealed partial class ScenarioJson : JsonSerializerContext;
