using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Watching;

namespace SupportBot.Serving;

/// <summary>Makes a new release when the corpus folder changes, and reports what is wrong with it.</summary>
internal sealed partial class CorpusRefresher(ReleaseSource source, LiveRelease live, TimeProvider clock, ILogger<CorpusRefresher> logger) : BackgroundService
{
    /// <summary>How long a turn that began before a swap may go on reading the old release.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new CorpusWatcher(source.Folder.Path, clock);
        await foreach (var _ in watcher.Changes(stoppingToken))
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }
        }
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        var known = live.Current.Problems;
        var next = source.Load(live.Current, cancellation: cancellation);
        foreach (var problem in next.Problems.Except(known)) LogProblem(problem.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, problem);
        if (next.Corpus.ContentHash == live.Current.Corpus.ContentHash) return;
        using var old = live.Swap(next);
        LogServed(next.Corpus.Documents.Count, next.Passages.Count);
        await Task.Delay(LongestTurn, clock, cancellation);
    }

    [LoggerMessage(Message = "{Problem}")]
    private partial void LogProblem(LogLevel level, Problem problem);

    [LoggerMessage(LogLevel.Information, "The documents changed: now serving {Documents} documents, {Passages} passages")]
    private partial void LogServed(int documents, int passages);

    [LoggerMessage(LogLevel.Error, "The changed documents could not be taken over; the ones from before are still served")]
    private partial void LogFailed(Exception exception);
}
