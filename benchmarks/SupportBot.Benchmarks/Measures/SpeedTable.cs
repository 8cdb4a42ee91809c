using SupportBot.Benchmarks.Corpora;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Turns;

namespace SupportBot.Benchmarks.Measures;

/// <summary>Building, candidates and whole answers over each corpus with each engine.</summary>
internal static class SpeedTable
{
    /// <summary>As many as the answering asks for.</summary>
    private const int Candidates = 60;

    public static void Write(TextWriter output)
    {
        output.WriteLine("| corpus | passages | engine | release built ms | of it index ms | candidates p50 / p99 µs | B | answer p50 / p99 µs | KB |");
        output.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|--:|");
        foreach (var corpus in BenchmarkCorpora.All)
        {
            foreach (var engine in MeasuredBot.Engines)
            {
                // The first one only compiles the code.
                using (new MeasuredBot(corpus, engine)) { }
                using var bot = new MeasuredBot(corpus, engine);
                var (search, answer) = (Searching(bot), Answering(bot, corpus));
                output.WriteLine(
                    $"| {corpus} | {bot.Passages:N0} | {bot.Engine.Engine} | {bot.Built.TotalMilliseconds:N0} | {bot.Indexed.TotalMilliseconds:N0} "
                    + $"| {search.Median:N0} / {search.Slowest:N0} | {search.Allocated:N0} | {answer.Median:N0} / {answer.Slowest:N0} | "
                    + $"{answer.Allocated / 1024:N1} |");
            }
        }
    }

    public static Timing Searching(MeasuredBot bot)
    {
        var best = new Candidate[Candidates];
        return Timing.Of(bot.Searches.Count, at => bot.Engine.Search(bot.Searches[at], best));
    }

    private static Timing Answering(MeasuredBot bot, BenchmarkCorpus corpus) =>
        Timing.Of(corpus.Questions.Count, at => bot.Turns.Handle(ConversationState.New, new Turn(corpus.Questions[at])));
}
