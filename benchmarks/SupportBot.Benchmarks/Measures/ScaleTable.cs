using SupportBot.Benchmarks.Corpora;
using SupportBot.Settings;

namespace SupportBot.Benchmarks.Measures;

/// <summary>How the engine in memory grows with the corpus; each size is built once.</summary>
internal static class ScaleTable
{
    public static void Write(TextWriter output, IEnumerable<int> sizes)
    {
        output.WriteLine("| passages | documents MB | release MB | release built s | of it index s | candidates p50 / p99 µs |");
        output.WriteLine("|--:|--:|--:|--:|--:|--:|");
        foreach (var size in sizes)
        {
            var empty = GC.GetTotalMemory(forceFullCollection: true);
            var corpus = BenchmarkCorpora.Generated(size);
            var documents = GC.GetTotalMemory(forceFullCollection: true);
            using var bot = new MeasuredBot(corpus, IndexEngine.Memory);
            var release = GC.GetTotalMemory(forceFullCollection: true);
            var search = SpeedTable.Searching(bot);
            output.WriteLine(
                $"| {bot.Passages:N0} | {(documents - empty) / 1e6:N0} | {(release - documents) / 1e6:N0} "
                + $"| {bot.Built.TotalSeconds:N2} | {bot.Indexed.TotalSeconds:N2} | {search.Median:N0} / {search.Slowest:N0} |");
            GC.KeepAlive(corpus);
        }
    }
}
