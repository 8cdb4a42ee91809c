namespace SupportBot.Evaluation.Measures;

/// <summary>
/// How much a number would move with other questions of the same sort: it is worked out again over questions drawn at random, with putting back, as many as
/// there are (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
/// </summary>
/// <remarks>
/// Questions are drawn, not topics: the documents have some fourteen topics, all of which are asked about, so that topics are no sample of anything, and so few
/// clusters would give intervals too narrow (Cameron, Gelbach and Miller, Review of Economics and Statistics 90, 2008). An interval is for other questions
/// about
/// these documents, not for other documents.
/// </remarks>
internal sealed class Bootstrap(int resamples = 2000, int seed = 20)
{
    /// <summary>Each statistic over each resample; all of them see the same resamples, which are always the same for as many items.</summary>
    /// <returns>A row a statistic, in ascending order, without those that could not be told.</returns>
    public IReadOnlyList<double[]> Of(int count, IReadOnlyList<Statistic> statistics)
    {
        var random = new Random(seed);
        var values = statistics.Select(_ => new double[resamples]).ToList();
        var weights = new int[count];
        for (var resample = 0; resample < resamples; resample++)
        {
            Array.Clear(weights);
            for (var draw = 0; draw < count; draw++) weights[random.Next(count)]++;
            for (var at = 0; at < statistics.Count; at++) values[at][resample] = statistics[at](weights);
        }
        return values.ConvertAll(row => row.Where(double.IsFinite).Order().ToArray());
    }
}
