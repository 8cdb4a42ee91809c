using System.Collections.Concurrent;
using System.Diagnostics;
using SupportBot.Benchmarks.Corpora;
using SupportBot.Benchmarks.Measures;
using SupportBot.Benchmarks.Turns;

namespace SupportBot.Benchmarks.Sockets;

/// <summary>Many members with the chat page open, each asking now and then: from before a question is posted until its answer is on the socket.</summary>
internal static class SocketsTable
{
    private const int Members = 1_000;
    private const int ComingAtOnce = 20;

    /// <summary>Each asks once in it, at a moment of its own.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(10);

    /// <summary>Whoever waits longer has lost the answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task WriteAsync(TextWriter output, string program, int seconds)
    {
        using var bot = new LoadedBot(program, "--DirectLine:TokensPerMinute", "1000000", "--Logging:LogLevel:Default", "Warning");
        await bot.UntilListeningAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null }) { BaseAddress = bot.Address };

        var start = Stopwatch.GetTimestamp();
        var members = await ComeAsync(http);
        var opened = Stopwatch.GetElapsedTime(start);
        await AskAsync(members, rounds: 1);
        var asked = members.Select(member => member.Asked).ToList();
        members.ForEach(member => member.Answered.Clear());

        await AskAsync(members, rounds: Math.Max(1, seconds / (int)Pace.TotalSeconds));
        double[] times = [.. members.SelectMany(member => member.Answered)];
        var lost = members.Sum(member => member.Asked) - asked.Sum() - times.Length;

        output.WriteLine("| open sockets | opened s | questions | p50 ms | p95 ms | p99 ms | slowest ms | lost | server MB |");
        output.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        output.WriteLine(
            $"| {members.Count:N0} | {opened.TotalSeconds:N1} | {times.Length + lost:N0} | {Timing.Percentile(times, 0.5):N1} | "
            + $"{Timing.Percentile(times, 0.95):N1} "
            + $"| {Timing.Percentile(times, 0.99):N1} | {times.Max():N0} | {lost:N0} | {bot.Megabytes:N0} |");
        members.ForEach(member => member.Dispose());
    }

    private static async Task<List<ChatMember>> ComeAsync(HttpClient http)
    {
        var members = new ConcurrentBag<ChatMember>();
        await Parallel.ForAsync(
            0, Members, new ParallelOptions { MaxDegreeOfParallelism = ComingAtOnce },
            async (_, cancellation) => members.Add(await ChatMember.ComeAsync(http, cancellation)));
        return [.. members];
    }

    /// <summary>The first round is spread evenly; each member keeps to its moment from then on.</summary>
    private static Task AskAsync(List<ChatMember> members, int rounds)
    {
        var questions = BenchmarkCorpora.Shipped().Questions;
        var start = Stopwatch.GetTimestamp();
        return Task.WhenAll(members.Select((member, number) => Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                var wait = (Pace * round) + (Pace * number / members.Count) - Stopwatch.GetElapsedTime(start);
                if (wait > TimeSpan.Zero) await Task.Delay(wait);
                using var patience = new CancellationTokenSource(Patience);
                try
                {
                    await member.AskAsync(questions[(number + round) % questions.Count], patience.Token);
                }
                catch (Exception fault) when (fault is OperationCanceledException or HttpRequestException)
                {
                    // Counted as lost; a socket that a reading was broken off on is closed, so the member asks no more.
                    return;
                }
            }
        })));
    }
}
