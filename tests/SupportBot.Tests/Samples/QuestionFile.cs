using SupportBot.Evaluation.Questions;

namespace SupportBot.Tests.Samples;

/// <summary>The question sets of the repository.</summary>
internal static class QuestionFile
{
    public static IReadOnlyList<TestQuestion> Answerable { get; } = Read("answerable.jsonl");

    /// <summary>By another writer, who knew the documents and not the search.</summary>
    public static IReadOnlyList<TestQuestion> AnswerableToo { get; } = Read("answerable-2.jsonl");

    public static IReadOnlyList<TestQuestion> UnanswerableToo { get; } = Read("unanswerable-2.jsonl");

    public static IReadOnlyList<TestQuestion> Unanswerable { get; } = Read("unanswerable.jsonl");

    /// <summary>What members say in the middle of a talk.</summary>
    public static IReadOnlyList<TestQuestion> FollowUps { get; } = Read("follow-ups.jsonl");

    private static IReadOnlyList<TestQuestion> Read(string name) => QuestionFiles.Read([Repository.Path("tests", "questions", name)]);
}
