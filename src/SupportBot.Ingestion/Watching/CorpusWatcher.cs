using System.Threading.Channels;

namespace SupportBot.Ingestion.Watching;

/// <summary>
/// Tells when something in a folder has changed and then stayed quiet for a moment, so that an editor's steps of saving count once.
/// The operating system's notice comes at once; a slow look at the folder catches what it misses: network drives, and folders
/// deleted and made again.
/// </summary>
public sealed class CorpusWatcher : IDisposable
{
    /// <summary>How long the folder must be quiet before a change is told.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the folder is looked at, whatever the operating system says.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Channel<DateTimeOffset> _changes =
        Channel.CreateBounded<DateTimeOffset>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly ITimer _debounce;
    private readonly ITimer _poll;
    private FileSystemWatcher? _notices;
    private DateTime? _listeningSince;
    private long _fingerprint;
    private bool _disposed;

    public CorpusWatcher(string folder, TimeProvider? time = null)
    {
        _folder = Path.GetFullPath(folder);
        _fingerprint = FolderFingerprint.Of(_folder);
        _time = time ?? TimeProvider.System;
        _debounce = _time.CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = _time.CreateTimer(_ => Look(), null, Interval, Interval);
        Listen();
    }

    /// <summary>The time of each change, once the folder is quiet again. For one reader; ends when the watcher is disposed.</summary>
    public IAsyncEnumerable<DateTimeOffset> Changes(CancellationToken cancellation = default) => _changes.Reader.ReadAllAsync(cancellation);

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _notices?.Dispose();
            _debounce.Dispose();
            _poll.Dispose();
        }
        _changes.Writer.TryComplete();
    }

    /// <summary>A notice only starts the wait: many don't change what is served, and the fingerprint knows.</summary>
    private void Notice()
    {
        lock (_lock)
        {
            if (!_disposed) _debounce.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void Tell()
    {
        lock (_lock)
        {
            var now = FolderFingerprint.Of(_folder);
            if (_disposed || now == _fingerprint) return;
            _fingerprint = now;
        }
        _changes.Writer.TryWrite(_time.GetUtcNow());
    }

    private void Look()
    {
        Listen();
        if (FolderFingerprint.Of(_folder) != Interlocked.Read(ref _fingerprint)) Notice();
    }

    /// <summary>Listens again where the folder was deleted and made again: the old watcher would wait on the deleted one for ever.</summary>
    private void Listen()
    {
        lock (_lock)
        {
            DateTime? made = Directory.Exists(_folder) ? Directory.GetCreationTimeUtc(_folder) : null;
            if (_disposed || made == _listeningSince) return;
            _notices?.Dispose();
            _notices = made is null ? null : Notices();
            _listeningSince = made;
        }
    }

    private FileSystemWatcher? Notices()
    {
        try
        {
            var notices = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
            notices.Changed += (_, _) => Notice();
            notices.Created += (_, _) => Notice();
            notices.Deleted += (_, _) => Notice();
            notices.Renamed += (_, _) => Notice();
            notices.Error += (_, _) => Notice();
            notices.EnableRaisingEvents = true;
            return notices;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return null;
        }
    }
}
