using System.Globalization;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What each feature counts for, learnt from questions whose answer is known: <c>ranking learn</c> writes the file that is compiled in.</summary>
/// <param name="Ranking">Of a passage's features: the higher, the likelier it answers.</param>
/// <param name="Answerable">Of the evidence: the log-odds that the documents answer at all.</param>
/// <param name="Right">Of the evidence: the log-odds that the best passage is the one that answers, where the documents do.</param>
public sealed record LearntWeights(LinearModel Ranking, LinearModel Answerable, LinearModel Right)
{
    private const string Bias = "Bias";

    private static readonly Lazy<(LearntWeights With, LearntWeights Without)> Compiled = new(ReadCompiled);

    /// <summary>For documents whose group has written down what members ask.</summary>
    public static LearntWeights WithAsked => Compiled.Value.With;

    /// <summary>For documents alone.</summary>
    public static LearntWeights WithoutAsked => Compiled.Value.Without;

    /// <summary>The file's text.</summary>
    public static string Write(LearntWeights withAsked, LearntWeights withoutAsked) => string.Concat(
        "# What each feature counts for. Don't change it by hand: SupportBot -- ranking learn writes it. See docs/ranking.md.\n",
        Section("ranking, with what members ask", withAsked.Ranking),
        Section("answerable, with what members ask", withAsked.Answerable),
        Section("right, with what members ask", withAsked.Right),
        Section("ranking", withoutAsked.Ranking),
        Section("answerable", withoutAsked.Answerable),
        Section("right", withoutAsked.Right));

    private static string Section(string name, LinearModel model) => string.Create(CultureInfo.InvariantCulture,
        $"\n[{name}]\n{Bias} {model.Bias:0.####}\n"
        + $"{string.Concat(model.Names.Zip(model.Weights, (feature, weight) => string.Create(CultureInfo.InvariantCulture, $"{feature} {weight:0.####}\n")))}");

    /// <summary>What <see cref="Write"/> wrote.</summary>
    internal static (LearntWeights With, LearntWeights Without) Read(TextReader reader)
    {
        Dictionary<string, Dictionary<string, float>> sections = [];
        Dictionary<string, float> section = [];
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var name, ']']) section = sections[name] = [];
            else if (line.Split(' ') is [var feature, var weight] && feature != "#") section[feature] = float.Parse(weight, CultureInfo.InvariantCulture);
        }
        return (Of(sections, ", with what members ask"), Of(sections, ""));
    }

    private static (LearntWeights With, LearntWeights Without) ReadCompiled()
    {
        using var stream = typeof(LearntWeights).Assembly.GetManifestResourceStream("learnt-weights.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private static LearntWeights Of(Dictionary<string, Dictionary<string, float>> sections, string which) =>
        new(
            Model(sections[$"ranking{which}"], PassageFeatures.Names), Model(sections[$"answerable{which}"], Evidence.Names),
            Model(sections[$"right{which}"], Evidence.Names));

    /// <summary>A feature that was not there when they were learnt counts for nothing.</summary>
    private static LinearModel Model(Dictionary<string, float> weights, IReadOnlyList<string> names) =>
        new(names, [.. names.Select(name => weights.GetValueOrDefault(name))], weights.GetValueOrDefault(Bias));
}
