using SupportBot.Batch;
using SupportBot.Evaluation.Judging;
using SupportBot.Evaluation.Questions;

namespace SupportBot.Evaluation;

/// <summary>Asks all questions as a member would, whole turns with safety first, and judges the replies.</summary>
internal sealed class Evaluator(Asker asker)
{
    /// <summary>In turns; after so many the code runs as fast as it will.</summary>
    private const int WarmUp = 2000;

    private readonly Judge _judge = new();

    /// <summary>The times are those of a program that has been running for a while.</summary>
    public IReadOnlyList<Result> Measure(IReadOnlyList<TestQuestion> questions)
    {
        for (var turn = 0; turn < Math.Max(WarmUp, questions.Count); turn++) Ask(questions[turn % questions.Count]);
        return Judge(questions);
    }

    public IReadOnlyList<Result> Judge(IReadOnlyList<TestQuestion> questions) => [.. questions.Select(question => Judged(question, Ask(question)))];

    private AskedReply Ask(TestQuestion question) => asker.Ask(question.History, question.Text);

    private Result Judged(TestQuestion question, AskedReply asked)
    {
        var verdict = _judge.On(question, asked.Reply);
        return new Result(
            question.Id,
            question.Kind,
            question.Topic,
            question.Split,
            question.Text,
            question.History,
            question.Expected,
            question.IsAnswerable,
            verdict.Rank,
            verdict.Quotes,
            verdict.QuotesBothSides,
            verdict.Answers,
            verdict.Declines,
            asked.Reply.Route.Id,
            asked.Reply.Confidence,
            asked.Reply.Passages.Count > 0 ? asked.Reply.Passages[0].Passage.HeadingPath : null,
            asked.Text,
            asked.Elapsed.TotalMicroseconds);
    }
}
