using SupportBot.Benchmarks.Corpora;
using SupportBot.Benchmarks.Measures;

namespace SupportBot.Benchmarks.Turns;

/// <summary>
/// Whole turns over HTTP: a message posted to /api/messages, the reply posted back to a channel. Several bots take turns, so that each has the same of the
/// machine.
/// </summary>
internal static class TurnsTable
{
    private const int Members = 64;
    private const int Rounds = 5;
    private const int LongestConversation = 100;
    private const int ManyConversations = 1_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HalfLoad = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongTalks = TimeSpan.FromSeconds(15);

    public static async Task WriteAsync(TextWriter output, string[] targets, bool expectReplies)
    {
        await using var channel = await ChannelStandIn.StartAsync();
        var bots = targets.Select(target => new LoadedBot(target)).ToList();
        var talkers = bots.ConvertAll(bot => new Talker(bot.Address, channel.ServiceUrl, BenchmarkCorpora.Shipped().Questions, expectReplies));
        try
        {
            foreach (var bot in bots) await bot.UntilListeningAsync();
            await WriteAsync(output, bots, talkers.ConvertAll(talker => new Load(talker)), channel, expectReplies);
        }
        finally
        {
            talkers.ForEach(talker => talker.Dispose());
            bots.ForEach(bot => bot.Dispose());
        }
    }

    private static async Task WriteAsync(TextWriter output, List<LoadedBot> bots, List<Load> loads, ChannelStandIn channel, bool expectReplies)
    {
        foreach (var load in loads) await load.AtOnceAsync(Members, WarmUp);

        var rates = loads.ConvertAll(_ => new double[Rounds]);
        var (sizes, works) = (new double[bots.Count], new double[bots.Count]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < loads.Count; at++)
            {
                var before = bots[at].ProcessorTime;
                (var turns, rates[at][round], sizes[at]) = await CountedAsync(loads[at], channel, expectReplies);
                works[at] = (bots[at].ProcessorTime - before).TotalMilliseconds / turns;
            }
        }

        output.WriteLine($"| bot | turns a second, {Members} members at once (of {Rounds} rounds: median, least, most) | times the last | processor ms a "
            + $"turn | bytes of a reply | at half of that: p50 / p99 ms | MB, {ManyConversations:N0} conversations |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        for (var at = 0; at < bots.Count; at++)
        {
            var most = Timing.Percentile(rates[at], 0.5);
            var latency = await loads[at].AtRateAsync(most / 2, ManyConversations, HalfLoad);
            output.WriteLine(
                $"| {bots[at].Name} | {most:N0}, {rates[at].Min():N0}, {rates[at].Max():N0} | {most / Timing.Percentile(rates[^1], 0.5):N2} | "
                + $"{(works[at] > 0 ? $"{works[at]:N2}" : "")} | {sizes[at]:N0} "
                + $"| {Timing.Percentile(latency, 0.5):N1} / {Timing.Percentile(latency, 0.99):N1} | "
                + $"{(bots[at].Megabytes is { } megabytes ? $"{megabytes:N0}" : "")} |");
        }

        output.WriteLine();
        output.WriteLine($"| bot | the 1st turn ms | the 2nd | 3rd to 10th | 11th to 99th | the {LongestConversation}th |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        for (var at = 0; at < bots.Count; at++)
        {
            var conversations = Math.Clamp((int)(Timing.Percentile(rates[at], 0.5) * LongTalks.TotalSeconds / LongestConversation), 2, 200);
            var means = await loads[at].ByTurnAsync(conversations, LongestConversation);
            output.WriteLine($"| {bots[at].Name} | {means[0]:N2} | {means[1]:N2} | {means[2..10].Average():N2} | {means[10..^1].Average():N2} | "
                + $"{means[^1]:N2} |");
        }
    }

    /// <summary>A round in which every turn was answered, with the size of a reply.</summary>
    private static async Task<(int Turns, double Rate, double Size)> CountedAsync(Load load, ChannelStandIn channel, bool expectReplies)
    {
        var (messages, size) = (channel.Messages, channel.Size);
        var (turns, rate) = await load.AtOnceAsync(Members, Round);
        if (expectReplies) return (turns, rate, 0);
        if (channel.Messages - messages < turns) throw new InvalidOperationException($"{turns} turns had only {channel.Messages - messages} replies.");
        return (turns, rate, (channel.Size - size) / (double)(channel.Messages - messages));
    }
}
