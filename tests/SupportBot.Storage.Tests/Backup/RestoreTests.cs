using System.Text;
using Microsoft.Data.Sqlite;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Backup;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Files;

namespace SupportBot.Storage.Tests.Backup;

/// <summary>Whatever happens on the way, there is a database in the folder.</summary>
public sealed class RestoreTests : IDisposable
{
    private static readonly ConversationKey Key = new("webchat", "c1");
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 6, 30, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder backups = new();

    private string Database => Options.File;

    private string Aside => $"{Database}.before-20261122-063000";

    private string Backup => Path.Combine(backups.Path, "monday.db");

    private StorageOptions Options => new(folder.Path);

    public void Dispose()
    {
        folder.Dispose();
        backups.Dispose();
    }

    [Fact]
    public async Task What_a_killed_program_left_in_the_log_is_in_the_one_file_that_is_kept_aside()
    {
        using (var killed = new StoredData())
        {
            await SayAsync(killed, "first");
            DatabaseBackup.Write(new StorageOptions(killed.Folder), Backup);
            await SayAsync(killed, "second");
            foreach (var part in new[] { "", "-wal" }) File.Copy(killed.File + part, Database + part);
        }
        Assert.True(new FileInfo($"{Database}-wal").Length > 0);

        Assert.Equal(Aside, DatabaseRestore.From(Backup, Options, Now));

        Assert.Equal(["supportbot.db", Path.GetFileName(Aside), "supportbot.lock"], Files());
        Assert.Equal(["first"], await HistoryAsync());
        File.Move(Aside, Database, overwrite: true);
        Assert.Equal(["first", "second"], await HistoryAsync());
    }

    [Fact]
    public async Task Where_the_place_can_not_be_taken_all_is_put_back()
    {
        await BackUpAsync();
        Directory.CreateDirectory(Database);
        folder.Write("supportbot.db-wal", "as it was");

        var trouble = Assert.Throws<StorageException>(() => DatabaseRestore.From(Backup, Options, Now));

        Assert.StartsWith($"{Backup} could not be restored to {folder.Path}: ", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(["supportbot.db-wal", "supportbot.lock"], Files());
        Assert.Equal("as it was", await File.ReadAllTextAsync($"{Database}-wal"));
    }

    [Fact]
    public async Task A_log_without_a_database_does_not_become_the_log_of_the_restored_one()
    {
        using (var other = new StoredData())
        {
            await SayAsync(other, "another one's");
            File.Copy($"{other.File}-wal", $"{Database}-wal");
        }
        await BackUpAsync();

        Assert.Null(DatabaseRestore.From(Backup, Options, Now));

        Assert.Equal(["first"], await HistoryAsync());
    }

    [Fact]
    public async Task A_database_that_somebody_reads_is_not_replaced()
    {
        await BackUpAsync();
        using (var old = new StoredData(folder.Path)) await SayAsync(old, "old");
        using (var shell = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            shell.Open();
            using var held = shell.BeginTransaction();

            var trouble = Assert.Throws<StorageException>(() => DatabaseRestore.From(Backup, Options, Now));

            Assert.Equal($"{Database} is held by another process. Close it, then restore. Nothing was changed.", trouble.Message);
        }

        Assert.Equal(["old"], await HistoryAsync());
        Assert.Equal(["supportbot.db", "supportbot.lock"], Files());
    }

    private async Task BackUpAsync()
    {
        using var data = new StoredData();
        await SayAsync(data, "first");
        DatabaseBackup.Write(new StorageOptions(data.Folder), Backup);
    }

    private static async Task SayAsync(StoredData data, string text)
    {
        var turn = new TurnRecord(await data.Conversations.ReadAsync(Key, default), ConversationState.New) { History = [Encoding.UTF8.GetBytes(text)] };
        Assert.Equal(KeepOutcome.Kept, await data.Conversations.KeepAsync(turn, default));
    }

    private async Task<IEnumerable<string>> HistoryAsync()
    {
        using var data = new StoredData(folder.Path);
        return (await data.History.ReadAsync(Key, 0, 99, default)).Select(entry => Encoding.UTF8.GetString(entry.Body));
    }

    private IEnumerable<string?> Files() => Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
