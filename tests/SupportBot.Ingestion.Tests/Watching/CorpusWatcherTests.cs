using SupportBot.Ingestion.Watching;
using SupportBot.Testing.Files;

namespace SupportBot.Ingestion.Tests.Watching;

public sealed class CorpusWatcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly CorpusWatcher _watcher;
    private readonly IAsyncEnumerator<DateTimeOffset> _changes;

    public CorpusWatcherTests()
    {
        _folder.Write("a.md", "One.");
        _watcher = new CorpusWatcher(_folder.Path, _time);
        _changes = _watcher.Changes().GetAsyncEnumerator();
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_change_is_told_once_the_folder_is_quiet()
    {
        var told = _changes.MoveNextAsync().AsTask();
        _folder.Write("a.md", "One and two.");
        Assert.False(told.IsCompleted);

        _time.Advance(CorpusWatcher.Interval);
        _time.Advance(CorpusWatcher.Quiet);

        Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task A_save_by_renaming_is_told()
    {
        File.Move(_folder.Write("a.md.tmp", "Another."), Path.Combine(_folder.Path, "a.md"), overwrite: true);

        Assert.True(await NextChange());
    }

    [Fact]
    public async Task A_folder_deleted_and_made_again_is_still_watched()
    {
        Directory.Delete(_folder.Path, recursive: true);
        Assert.True(await NextChange());
        _folder.Write("b.md", "Back.");
        Assert.True(await NextChange());
        _folder.Write("b.md", "Back again.");
        Assert.True(await NextChange());
    }

    [Theory]
    [InlineData("circle.md")]
    [InlineData("nowhere.md")]
    [InlineData(".")]
    public async Task A_link_that_leads_to_no_file_does_not_end_the_telling(string target)
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "circle.md"), target);
        Assert.True(await NextChange());
        _folder.Write("a.md", "One and two.");

        Assert.True(await NextChange());
    }

    [Fact]
    public void Nothing_is_told_where_nothing_changed()
    {
        var told = _changes.MoveNextAsync();

        _time.Advance(CorpusWatcher.Interval * 3);

        Assert.False(told.IsCompleted);
    }

    [Fact]
    public async Task Disposing_ends_the_telling()
    {
        _watcher.Dispose();

        Assert.False(await _changes.MoveNextAsync());
    }

    [Fact]
    public async Task The_operating_system_tells_sooner_than_the_slow_look()
    {
        using var watcher = new CorpusWatcher(_folder.Path);
        await using var changes = watcher.Changes().GetAsyncEnumerator();

        _folder.Write("c.md", "New.");

        Assert.True(await changes.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private Task<bool> NextChange()
    {
        _time.Advance(CorpusWatcher.Interval + CorpusWatcher.Quiet);
        return _changes.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }
}
