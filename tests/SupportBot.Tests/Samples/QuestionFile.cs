using System.Text.Json;

namespace SupportBot.Tests.Samples;

/// <summary>A line of tests/questions.</summary>
/// <param name="Facts">Groups of strings: a passage that answers has one of each group.</param>
internal sealed record QuestionLine(string Id, string Kind, string Question, IReadOnlyList<string>? History, IReadOnlyList<IReadOnlyList<string>>? Facts)
{
    /// <summary>References of the passages that answer.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <summary>For a comparison, the facts of each side: one of the quoted passages has them.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Parts { get; init; } = [];

    /// <summary>The safety route that is as right a reply as that the documents don't say.</summary>
    public string? Route { get; init; }

    /// <summary>Whether it may be looked at while the search is being tuned.</summary>
    public string Split { get; init; } = "";

    public IReadOnlyList<string> Earlier => History ?? [];
}

internal static class QuestionFile
{
    public static IReadOnlyList<QuestionLine> Answerable { get; } = Read("answerable.jsonl");

    /// <summary>By another writer, who knew the documents and not the search.</summary>
    public static IReadOnlyList<QuestionLine> AnswerableToo { get; } = Read("answerable-2.jsonl");

    public static IReadOnlyList<QuestionLine> UnanswerableToo { get; } = Read("unanswerable-2.jsonl");

    public static IReadOnlyList<QuestionLine> Unanswerable { get; } = Read("unanswerable.jsonl");

    /// <summary>What members say in the middle of a talk.</summary>
    public static IReadOnlyList<QuestionLine> FollowUps { get; } = Read("follow-ups.jsonl");

    private static IReadOnlyList<QuestionLine> Read(string name) =>
        [.. Repository.Lines("tests", "questions", name).Select(line => JsonSerializer.Deserialize<QuestionLine>(line, JsonSerializerOptions.Web)!)];
}
