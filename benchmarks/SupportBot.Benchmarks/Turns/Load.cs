using System.Diagnostics;

namespace SupportBot.Benchmarks.Turns;

/// <summary>Ways to keep a bot busy. Every conversation is a new one.</summary>
internal sealed class Load(Talker talker)
{
    private const int TurnsOfAConversation = 10;

    private int _conversations;

    /// <summary>So many members at once, each writing again as soon as the answer is there.</summary>
    public async Task<(int Turns, double PerSecond)> AtOnceAsync(int members, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var turns = await Task.WhenAll(Enumerable.Range(0, members).Select(_ => Task.Run(() => TalkAsync(() => Stopwatch.GetElapsedTime(start) < time))));
        return (turns.Sum(), turns.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>Messages that come when they come, whether or not the ones before are answered: evenly, each to the next of many conversations.</summary>
    /// <returns>Milliseconds from when each was due until it was answered.</returns>
    public async Task<double[]> AtRateAsync(double perSecond, int conversations, TimeSpan time)
    {
        var first = Interlocked.Add(ref _conversations, conversations) - conversations;
        var count = (int)(perSecond * time.TotalSeconds);
        var answered = new Task<double>[count];
        var start = Stopwatch.GetTimestamp();
        await Task.Run(() =>
        {
            for (var at = 0; at < count; at++)
            {
                var due = TimeSpan.FromSeconds(at / perSecond);
                while (Stopwatch.GetElapsedTime(start) < due) Thread.Sleep(1);
                var (number, turn) = (at, at / conversations);
                answered[at] = Task.Run(async () =>
                {
                    await talker.SayAsync(Name(first + 1 + number % conversations), turn, number);
                    return (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
                });
            }
        });
        return await Task.WhenAll(answered);
    }

    /// <summary>Conversations of so many turns, a few at once.</summary>
    /// <returns>Of each turn, first to last, the mean of milliseconds. Each sees the same questions, in other conversations.</returns>
    public async Task<double[]> ByTurnAsync(int conversations, int turns)
    {
        var sums = new double[turns];
        await Parallel.ForAsync(0, conversations, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (conversation, _) =>
        {
            var name = Name(Interlocked.Increment(ref _conversations));
            var times = new double[turns];
            for (var turn = 0; turn < turns; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                await talker.SayAsync(name, turn, conversation + turn);
                times[turn] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
            lock (sums)
                for (var turn = 0; turn < turns; turn++) sums[turn] += times[turn] / conversations;
        });
        return sums;
    }

    private async Task<int> TalkAsync(Func<bool> goesOn)
    {
        var turns = 0;
        while (goesOn())
        {
            var conversation = Interlocked.Increment(ref _conversations);
            for (var turn = 0; turn < TurnsOfAConversation && goesOn(); turn++, turns++)
                await talker.SayAsync(Name(conversation), turn, conversation * TurnsOfAConversation + turn);
        }
        return turns;
    }

    private static string Name(int conversation) => $"bench-{Environment.ProcessId}-{conversation}";
}
