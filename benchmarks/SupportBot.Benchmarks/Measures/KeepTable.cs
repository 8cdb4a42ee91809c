using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage;

namespace SupportBot.Benchmarks.Measures;

/// <summary>How many turns a second the database keeps, and how long one waits for it.</summary>
internal static class KeepTable
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(4);
    private static readonly byte[] Reply = new byte[1500];

    public static async Task WriteAsync(TextWriter output)
    {
        output.WriteLine("| kept of a turn | at once | turns a second | p50 / p99 µs | processor µs a turn |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var callers in new[] { 1, 16, 64 })
        {
            await RowAsync(output, "state, two replies in the outbox, struck out", callers, PostedAsync);
            await RowAsync(output, "state, message and two replies in the history", callers, SaidAsync);
        }
    }

    private static async Task RowAsync(TextWriter output, string what, int callers, Func<IServiceProvider, ConversationKey, int, Task> turn)
    {
        var folder = Directory.CreateTempSubdirectory("supportbot-").FullName;
        await using (var services = Services(folder))
        {
            await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => CallAsync(caller, "warm", Span / 4)));
            var before = Environment.CpuUsage.TotalTime;
            var waits = (await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => CallAsync(caller, "long-name", Span))))
                .SelectMany(own => own)
                .ToArray();
            var processor = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / waits.Length;
            output.WriteLine(
                $"| {what} | {callers} | {waits.Length / Span.TotalSeconds:N0} "
                + $"| {Timing.Percentile(waits, 0.5):N0} / {Timing.Percentile(waits, 0.99):N0} | {processor:N0} |");

            Task<List<double>> CallAsync(int caller, string name, TimeSpan span) => Task.Run(async () =>
            {
                List<double> own = [];
                var begin = Stopwatch.GetTimestamp();
                for (var number = 0; Stopwatch.GetElapsedTime(begin) < span; number++)
                {
                    var start = Stopwatch.GetTimestamp();
                    await turn(services, new ConversationKey("channel", $"a-conversation-with-a-{name}-{caller}-{number / 20}"), number);
                    own.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }
                return own;
            });
        }
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Services(string folder) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddStorage(new StorageOptions(folder))
        .BuildServiceProvider();

    /// <summary>As the connector does: two replies kept, delivered, and struck out.</summary>
    private static async Task PostedAsync(IServiceProvider services, ConversationKey key, int number)
    {
        var turn = await KeepAsync(services, key, number, before => new TurnRecord(before, State(number)) { Outbox = [Reply, Reply] });
        await services.GetRequiredService<IOutbox>().RemoveAsync(OutboxMessage.Of(turn), CancellationToken.None);
    }

    /// <summary>As Direct Line does: the message and two replies go into the history.</summary>
    private static Task SaidAsync(IServiceProvider services, ConversationKey key, int number) =>
        KeepAsync(services, key, number, before => new TurnRecord(before, State(number)) { History = [Reply, Reply, Reply] });

    private static async Task<TurnRecord> KeepAsync(IServiceProvider services, ConversationKey key, int number, Func<Conversation, TurnRecord> answer)
    {
        var store = services.GetRequiredService<IConversationStore>();
        var turn = answer(await store.ReadAsync(key, CancellationToken.None)) with { ActivityId = $"activity-{number}" };
        var outcome = await store.KeepAsync(turn, CancellationToken.None);
        return outcome == KeepOutcome.Kept ? turn : throw new InvalidOperationException($"A turn was not kept: {outcome}.");
    }

    private static ConversationState State(int number) => new() { Welcomed = true, Topic = new Topic([$"#concept-{number}"], ["@side-effects"]) };
}
