using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Watching;

namespace SupportBot.Serving;

/// <summary>Makes a new release when the corpus folder changes, and reports what is wrong with it.</summary>
internal sealed partial class CorpusRefresher(ReleaseSource source, LiveRelease live, TimeProvider clock, ILogger<CorpusRefresher> logger) : BackgroundService
{
    /// <summary>How long a turn that began before a swap may go on reading the old release.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private LoadedCorpus _corpus = live.Current.Corpus;
    private IReadOnlyList<Problem> _reported = live.Current.Problems;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new CorpusWatcher(source.Folder.Path, clock);

        try
        {
            // What changed between the first reading and the watcher's first look would else wait for the next change.
            await RefreshAsync(stoppingToken);
            await foreach (var _ in watcher.Changes(stoppingToken)) await RefreshAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        try
        {
            _corpus = source.Reread(_corpus, cancellation);
            if (_corpus.ContentHash == live.Current.Corpus.ContentHash) Report(_corpus.Problems);
            else await SwapAsync(source.Build(_corpus), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
        }
    }

    private async Task SwapAsync(Release next, CancellationToken cancellation)
    {
        Report(next.Problems);
        using var old = live.Swap(next);
        LogServed(next.Corpus.Documents.Count, next.Passages.Count);
        await Task.Delay(LongestTurn, clock, cancellation);
    }

    private void Report(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems.Except(_reported)) LogProblem(problem.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, problem);
        _reported = problems;
    }

    [LoggerMessage(Message = "{Problem}")]
    private partial void LogProblem(LogLevel level, Problem problem);

    [LoggerMessage(LogLevel.Information, "The documents changed: now serving {Documents} documents, {Passages} passages")]
    private partial void LogServed(int documents, int passages);

    [LoggerMessage(LogLevel.Error, "The changed documents could not be taken over; the ones from before are still served")]
    private partial void LogFailed(Exception exception);
}
