using System.Text.Json;
using SupportBot.Core.Content;

namespace SupportBot.Evaluation.Questions;

/// <summary>Reads question files of one JSON object a line.</summary>
internal static class JsonQuestions
{
    private const string Form = "{\"question\":\"…\",\"facts\":[[\"…\"]]}";

    public static IEnumerable<TestQuestion> Read(string text, string file, List<Problem> problems)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            var place = new Place(file, ++number);
            if (!string.IsNullOrWhiteSpace(line) && Parse(line, place, problems) is { } question) yield return question;
        }
    }

    private static TestQuestion? Parse(string line, Place place, List<Problem> problems)
    {
        try
        {
            if (JsonSerializer.Deserialize(line, QuestionLineJson.Default.JsonQuestion) is { } read) return Of(read, place, problems);
            problems.Add(Problem.Error("not-a-question", place, "The line says null.", $"Write an object of the form {Form}."));
        }
        catch (JsonException exception)
        {
            problems.Add(Problem.Error("not-a-question", place, Message(exception), $"Write an object of the form {Form}; docs/quality.md lists the keys."));
        }
        return null;
    }

    private static string Message(JsonException exception) => exception.Path is { Length: > 2 } path
        ? $"\"{path[2..]}\" is not known here, or has a value of another form."
        : $"This is no JSON object that can be read: see byte {exception.BytePositionInLine}.";

    private static TestQuestion? Of(JsonQuestion read, Place place, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(read.Question))
        {
            problems.Add(Problem.Error("missing-question", place, "\"question\" is missing.", "Write what a member would ask: \"question\":\"…\"."));
            return null;
        }
        return new TestQuestion(read.Id ?? "", read.Kind ?? QuestionFiles.KindOf(place.File), read.Question, place)
        {
            Topic = read.Topic ?? "",
            Split = read.Split ?? "",
            History = read.History ?? [],
            Facts = read.Facts ?? [],
            Passages = [.. (read.Passages ?? []).Select(References.Normal)],
            Parts = read.Parts ?? [],
            TakesTwo = read.Both,
            Route = read.Route,
        };
    }
}
