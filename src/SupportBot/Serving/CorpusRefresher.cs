using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Watching;

namespace SupportBot.Serving;

/// <summary>Makes a new release when the folder of documents or that of dialogs changes, and reports what is wrong with it.</summary>
internal sealed partial class CorpusRefresher(ReleaseSource source, LiveRelease live, TimeProvider clock, ILogger<CorpusRefresher> logger) : BackgroundService
{
    /// <summary>How long a turn that began before a swap may go on reading the old release.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private LoadedCorpus _corpus = live.Current.Corpus;
    private IReadOnlyList<Problem> _reported = live.Current.Problems;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var documents = new CorpusWatcher(source.Folder.Path, clock);
        using var dialogs = new CorpusWatcher(source.DialogsFolder, clock);

        try
        {
            // What changed between the first reading and the watcher's first look would else wait for the next change.
            await RefreshAsync(stoppingToken);
            await Task.WhenAll(FollowAsync(documents, stoppingToken), FollowAsync(dialogs, stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task FollowAsync(CorpusWatcher watcher, CancellationToken cancellation)
    {
        await foreach (var _ in watcher.Changes(cancellation)) await RefreshAsync(cancellation);
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            _corpus = source.Reread(_corpus, cancellation);
            var dialogProblems = await RereadTalkAsync();
            var current = live.Current;
            if (_corpus.ContentHash != current.Corpus.ContentHash || !ReferenceEquals(source.Talk, current.Talk))
                await SwapAsync(source.Build(_corpus, before: current), dialogProblems, cancellation);
            else Report([.. _corpus.Problems, .. dialogProblems, .. current.DialogProblems]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>
    /// What keeps the changed files around the dialogs, or what is learnt of them, from being taken over; the ones from before are still in use then.
    /// </summary>
    private async Task<IReadOnlyList<Problem>> RereadTalkAsync()
    {
        try
        {
            return await source.RereadTalkAsync() is { } trouble ? [trouble] : [];
        }
        catch (ContentException exception)
        {
            return exception.Problems;
        }
    }

    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    private async Task SwapAsync(Release next, IReadOnlyList<Problem> dialogProblems, CancellationToken cancellation)
    {
        await CountedAsync(next, cancellation);
        Report([.. next.Problems, .. dialogProblems]);
        using var old = live.Swap(next);
        LogServed(next.Corpus.Documents.Count, next.Passages.Count, next.Dialogs.Count);
        await Task.Delay(LongestTurn, clock, cancellation);
    }

    /// <summary>Nobody waits here, and so no turn has to.</summary>
    private static async Task CountedAsync(Release next, CancellationToken cancellation)
    {
        try
        {
            await next.Counted.WaitAsync(cancellation);
        }
        catch
        {
            next.Dispose();
            throw;
        }
    }

    private void Report(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems.Except(_reported)) LogProblem(problem.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, problem);
        _reported = problems;
    }

    [LoggerMessage(Message = "{Problem}")]
    private partial void LogProblem(LogLevel level, Problem problem);

    [LoggerMessage(LogLevel.Information, "The documents or dialogs changed: now serving {Documents} documents, {Passages} passages, {Dialogs} dialogs")]
    private partial void LogServed(int documents, int passages, int dialogs);

    [LoggerMessage(LogLevel.Error, "What changed could not be taken over; what was before is still served")]
    private partial void LogFailed(Exception exception);
}
