using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>How sure the first hit answers, as a probability: a logistic function of the evidence.</summary>
internal sealed class ConfidenceModel(LinearModel model)
{
    /// <summary>From 0 to 1; 0 where something stands in the way of any answer.</summary>
    public double Of(Question question, IReadOnlyList<Hit> hits)
    {
        if (Obstacles.Of(question, hits) is not null) return 0;
        Span<float> values = stackalloc float[Evidence.Names.Count];
        Evidence.Of(question, hits).CopyTo(values);
        return 1 / (1 + Math.Exp(-model.Of(values)));
    }
}
