using System.Diagnostics;

namespace SupportBot.Benchmarks.Measures;

/// <summary>How long many different calls take, one by one, and what they allocate.</summary>
/// <param name="Median">Microseconds; half of the calls take no longer.</param>
/// <param name="Slowest">Microseconds; 99 of 100 calls take no longer.</param>
/// <param name="Allocated">Bytes a call, on average.</param>
internal readonly record struct Timing(double Median, double Slowest, double Allocated)
{
    private const int Rounds = 15;

    /// <summary>
    /// Runs all calls <see cref="Rounds"/> times after two rounds to warm up. A call counts with its median over the rounds, so that
    /// what else the machine does is mostly left out.
    /// </summary>
    public static Timing Of(int calls, Action<int> call)
    {
        for (var at = 0; at < 2 * calls; at++) call(at % calls);

        var times = new double[calls][];
        for (var at = 0; at < calls; at++) times[at] = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < calls; at++)
            {
                var start = Stopwatch.GetTimestamp();
                call(at);
                times[at][round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var medians = Array.ConvertAll(times, own => Percentile(own, 0.5));
        return new(Percentile(medians, 0.5), Percentile(medians, 0.99), allocated / (double)(Rounds * calls));
    }

    public static double Percentile(double[] values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
