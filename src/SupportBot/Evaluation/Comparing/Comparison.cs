using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Questions;

namespace SupportBot.Evaluation.Comparing;

/// <summary>A run compared with an earlier one, over the questions that both hold with the same expectation.</summary>
/// <param name="OnlyBefore">How many questions only the earlier run has.</param>
/// <param name="OnlyNow">How many questions are new.</param>
internal sealed record Comparison(Run Before, int OnlyBefore, int OnlyNow, IReadOnlyList<SplitComparison> Splits)
{
    public static Comparison Of(Run before, IReadOnlyList<Result> now, Bootstrap bootstrap)
    {
        var earlier = before.Results.DistinctBy(result => result.Key).ToDictionary(result => result.Key);
        List<(Result Before, Result Now)> pairs = [];
        foreach (var result in now)
            if (earlier.Remove(result.Key, out var same)) pairs.Add((same, result));
        return new Comparison(
            before,
            earlier.Count,
            now.Count - pairs.Count,
            [
                .. pairs.GroupBy(pair => pair.Now.Split)
                    .OrderBy(split => QuestionSplits.Order(split.Key))
                    .Select(split => SplitComparison.Of(split.Key, [.. split], bootstrap)),
            ]);
    }
}
