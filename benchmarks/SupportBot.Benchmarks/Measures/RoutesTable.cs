using System.Diagnostics;
using SupportBot.Benchmarks.Corpora;
using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Core.Routing.Learning;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Benchmarks.Measures;

/// <summary>What the safety routes cost: learning them, reading what was learnt, and listening to one message.</summary>
internal static class RoutesTable
{
    public static void Write(TextWriter output)
    {
        var data = Directory.CreateTempSubdirectory("supportbot-").FullName;
        try
        {
            var (settings, cache) = (ProgramSettings.Read(), new ModelCache(data));
            var files = new LessonFiles(
                settings.DialogsPath, Talk.Load(settings.DialogsPath).Routes, AskedInUse.Of(new CorpusLoader(settings.CorpusFolder), settings));
            // The first one only compiles the code.
            RouteLearning.Fit(files.Read());

            var (model, fitted) = Timed(() => RouteLearning.Fit(files.Read()));
            cache.Keep("kept", model);
            var (_, read) = Timed(() => cache.Find("kept")!);
            var questions = BenchmarkCorpora.Shipped().Questions;
            var scores = new float[model.Routes.Count + 1];
            var listening = Timing.Of(questions.Count, at => model.Score(questions[at], scores));

            output.WriteLine("| read and fitted ms | from the cache ms | file MB | a message p50 / p99 µs | B |");
            output.WriteLine("|--:|--:|--:|--:|--:|");
            var size = new DirectoryInfo(data).GetFiles().Sum(file => file.Length) / 1e6;
            output.WriteLine($"| {fitted:N0} | {read:N0} | {size:N1} | {listening.Median:N0} / {listening.Slowest:N0} | {listening.Allocated:N0} |");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static (RouteModel Model, double Milliseconds) Timed(Func<RouteModel> work)
    {
        var start = Stopwatch.GetTimestamp();
        var model = work();
        return (model, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
