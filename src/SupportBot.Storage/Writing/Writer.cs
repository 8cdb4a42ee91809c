using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using SupportBot.Storage.Opening;

namespace SupportBot.Storage.Writing;

/// <summary>The one that writes: what waits meanwhile is committed together, so that many conversations share one transaction.</summary>
internal sealed partial class Writer(Database database, TimeProvider clock, ILogger<Writer> logger) : IAsyncDisposable
{
    /// <summary>Writes of one transaction at most: the last one waits for all of them.</summary>
    private const int Most = 200;

    /// <summary>How long whoever reads may delay an erasure, and with it the turns behind it. Our own reads take less.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Between attempts to erase what somebody read the last time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<Write> _waiting = Channel.CreateUnbounded<Write>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _guard = new();
    private Task? _running;
    private WriteSession? _session;
    private bool _mustErase;
    private long? _failedToErase;

    /// <summary>Returns once the transaction that holds it is committed.</summary>
    /// <param name="run">One write, whole or not at all: what it throws undoes it, and no other.</param>
    /// <param name="done">Called with the result before this returns, in the order of the writes.</param>
    /// <param name="erases">Whether what it deletes must be gone from the files, not only from the tables.</param>
    /// <exception cref="StorageException">The transaction failed, and nothing of it was kept.</exception>
    public Task<T> WriteAsync<T>(Func<Statements, T> run, CancellationToken cancellationToken, Action<T>? done = null, bool erases = false)
    {
        lock (_guard) _running ??= Task.Run(RunAsync, CancellationToken.None);
        var write = new Write<T>(run, done, cancellationToken) { Erases = erases };
        if (!_waiting.Writer.TryWrite(write)) write.Fail(new ObjectDisposedException(nameof(Writer)));
        return write.Result;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        if (_running is { } running) await running;
        _session?.Dispose();
    }

    private async Task RunAsync()
    {
        List<Write> batch = [];
        while (await _waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < Most && _waiting.Reader.TryRead(out var write)) batch.Add(write);
            Commit(batch);
        }
    }

    private void Commit(List<Write> batch)
    {
        List<Write> kept = [];
        try
        {
            _session ??= new WriteSession(database.Connect());
            using var transaction = _session.Begin();
            foreach (var write in batch)
                if (!write.IsGivenUp && Run(write, _session)) kept.Add(write);
            transaction.Commit();
        }
        catch (Exception failure)
        {
            LogFailed(failure.GetType(), failure.Message, batch.Count);
            _session?.Dispose();
            _session = null;
            foreach (var write in batch) write.Fail(new StorageException($"{database.File} could not be written: {failure.Message}", failure));
            return;
        }
        if (_mustErase |= kept.Exists(write => write.Erases)) Erase();
        foreach (var write in kept) write.Done();
    }

    /// <returns>False where it failed and was undone. Where that can't be, as on a full disk, the transaction is lost.</returns>
    private static bool Run(Write write, WriteSession session)
    {
        session.Mark();
        try
        {
            write.Run(session.Statements);
            session.Release();
            return true;
        }
        catch (Exception failure)
        {
            if (!session.TryUndo()) throw;
            write.Fail(failure);
            return false;
        }
    }

    /// <summary>What was deleted is deleted, whatever happens here; where its traces must stay for now, they go with a later transaction.</summary>
    private void Erase()
    {
        if (_failedToErase is { } last && clock.GetElapsedTime(last) < Pause) return;
        var reason = EmptyLog(_failedToErase is null ? Patience : TimeSpan.Zero);
        if (reason is not null && _failedToErase is null) LogNotErased(reason);
        _mustErase = reason is not null;
        _failedToErase = _mustErase ? clock.GetTimestamp() : null;
    }

    /// <returns>Why it could not be; null where it is empty.</returns>
    private string? EmptyLog(TimeSpan patience)
    {
        try
        {
            return _session!.EmptyLog(patience) ? null : "somebody reads it";
        }
        catch (Exception failure)
        {
            return failure.Message;
        }
    }

    [LoggerMessage(LogLevel.Error, "Nothing was kept of {Count} writes: {Type} {Reason}")]
    private partial void LogFailed(Type type, string reason, int count);

    [LoggerMessage(LogLevel.Warning, "What was deleted could not be erased from the disk yet, and will be with a later turn: {Reason}")]
    private partial void LogNotErased(string reason);
}
