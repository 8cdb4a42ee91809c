using System.CommandLine;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Evaluation.Learning;
using SupportBot.Evaluation.Questions;
using SupportBot.Evaluation.Summaries;
using SupportBot.Settings;

namespace SupportBot.Commands.Ranking;

/// <summary><c>ranking learn</c>: finds the weights of the features from the questions of the tune split, and writes the file that is compiled in.</summary>
internal static class LearnCommand
{
    private const string Shipped = "src/SupportBot.Core/Retrieval/Ranking/learnt-weights.txt";

    /// <summary>
    /// What a question of the files counts for beside a line that stands with others like it, where it is learnt how sure a passage is: lines are near to
    /// each other, and members are not.
    /// </summary>
    private const double OwnHand = 20;

    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Question files, or folders with such files; without any, the repository's. Held-out questions in them are left alone.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Write the weights to this file instead of the source that is compiled in." };

    public static Command Create()
    {
        var command = new Command("learn", "Learn what each feature counts for in ranking and in the confidence.")
        {
            Files, Out, ContentOptions.Corpus, ContentOptions.Engine,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var named = parsed.GetValue(Files) ?? [];
        var questions = QuestionFiles.Read(QuestionFiles.Find(named.Length > 0 ? named : [Path.Combine(ProgramRoot.Find(), "tests", "questions")]))
            .Where(question => question.Split != QuestionSplits.HeldOut)
            .ToList();
        var file = parsed.GetValue(Out)?.FullName ?? Path.Combine(ProgramRoot.Find(), Shipped);
        var asked = ContentOptions.Asked(parsed);
        List<Lesson> with =
        [
            .. Ask(parsed, questions, asked).Select(lesson => lesson with { Weight = OwnHand }),
            .. AskedFolds.Of(asked).SelectMany(fold => Ask(parsed, fold.Asked, fold.Known)),
        ];
        var plain = Ask(parsed, questions, AskedQuestions.None);
        List<Lesson> without = [.. plain, .. AskedFolds.Of(asked).SelectMany(fold => Ask(parsed, fold.Asked, AskedQuestions.None))];
        if (!with.Exists(lesson => lesson.TellsApart) || !plain.Any(lesson => lesson.TellsApart))
        {
            Console.Error.WriteLine(
                "There is nothing to learn from: it takes a question that finds passages of which some answer and some don't. Nothing is written.");
            return 1;
        }
        File.WriteAllText(file, LearntWeights.Write(Learn(with, with), Learn(without, plain)));
        Console.WriteLine($"Learnt from {Shown.Questions(with.Count)}, and {without.Count} for documents alone. Written to {file}: build again to use it.");
        return 0;
    }

    private static IReadOnlyList<Lesson> Ask(ParseResult parsed, IReadOnlyList<TestQuestion> questions, AskedQuestions asked)
    {
        using var content = ContentOptions.Load(parsed, asked: asked);
        return Lessons.Of(content.Release, questions);
    }

    /// <param name="sure">What the confidence is learnt from: of documents alone, the question files only.</param>
    private static LearntWeights Learn(IReadOnlyList<Lesson> lessons, IReadOnlyList<Lesson> sure)
    {
        var ranking = RankingFit.Of(lessons).With(nameof(PassageFeatures.Continuity), 1);
        List<Lesson> ranked = [.. sure.Select(lesson => lesson.RankedBy(ranking))];
        return new LearntWeights(ranking, ConfidenceFit.Answerable(ranked), ConfidenceFit.Right(ranked));
    }
}
