using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>
/// How sure the first hit answers, from 0 to 1. Two logistic functions of the evidence tell it: whether the documents answer at all, and whether this is
/// the passage. What speaks for the one need not speak for the other: two good passages are a sign of an answer, and of doubt which it is.
/// </summary>
/// <param name="threshold">How sure it must be, 0 to 1, that the documents answer at all.</param>
internal sealed class ConfidenceModel(LearntWeights weights, double threshold)
{
    /// <summary>
    /// Where another passage is so much likelier meant, this one isn't quoted, however sure it is that the documents answer, and however low the threshold. Of
    /// a follow-up the topic tells which is meant.
    /// </summary>
    private const double LeastRight = 0.2;

    /// <summary>
    /// From 0 to 1; 0 where something stands in the way of any answer. Below the threshold it tells how sure it is that the documents answer at all, from the
    /// threshold on how sure it is of this passage, times the root of the other.
    /// </summary>
    public double Of(Question question, IReadOnlyList<Hit> hits) => Tell(question, hits).Confidence;

    /// <summary>The same; and how sure it is that this is the passage, 0 to 1, whether or not the documents answer.</summary>
    public (double Confidence, double Right) Tell(Question question, IReadOnlyList<Hit> hits)
    {
        var (answerable, right) = Probabilities(question, hits);
        return (Confidence(question, answerable, right), right);
    }

    /// <summary>The same where the first hit doesn't tell all that is asked: then it must be as sure of this passage as of any answer.</summary>
    public double OfPartial(Question question, IReadOnlyList<Hit> hits)
    {
        var (answerable, right) = Probabilities(question, hits);
        if (answerable < threshold) return answerable;
        return right < threshold ? right : Math.Max(threshold, Both(answerable, right));
    }

    private double Confidence(Question question, double answerable, double right)
    {
        if (right < LeastRight && question.FromConversation.Count == 0) return Math.Min(answerable, right * Math.Min(1, threshold / LeastRight));
        return answerable < threshold ? answerable : Math.Max(threshold, Both(answerable, right));
    }

    /// <summary>The product would tell less of which passage is right, and the one alone less of what the documents answer.</summary>
    private static double Both(double answerable, double right) => Math.Sqrt(answerable) * right;

    private (double Answerable, double Right) Probabilities(Question question, IReadOnlyList<Hit> hits)
    {
        if (Obstacles.Of(question, hits) is not null) return (0, 0);
        Span<float> values = stackalloc float[Evidence.Names.Count];
        Evidence.Of(question, hits).CopyTo(values);
        return (weights.Answerable.ProbabilityOf(values), weights.Right.ProbabilityOf(values));
    }
}
