using System.Text.Json;

namespace SupportBot.Tests.Samples;

/// <summary>A line of tests/questions.</summary>
/// <param name="Facts">Groups of strings: a passage that answers has one of each group.</param>
internal sealed record QuestionLine(string Id, string Kind, string Question, IReadOnlyList<string>? History, IReadOnlyList<IReadOnlyList<string>>? Facts)
{
    public IReadOnlyList<string> Earlier => History ?? [];
}

internal static class QuestionFile
{
    public static IReadOnlyList<QuestionLine> Answerable { get; } = Read("answerable.jsonl");

    public static IReadOnlyList<QuestionLine> Unanswerable { get; } = Read("unanswerable.jsonl");

    private static IReadOnlyList<QuestionLine> Read(string name) =>
        [.. Repository.Lines("tests", "questions", name).Select(line => JsonSerializer.Deserialize<QuestionLine>(line, JsonSerializerOptions.Web)!)];
}
