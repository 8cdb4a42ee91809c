using Microsoft.Data.Sqlite;
using SupportBot.Storage.Backup;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Files;

namespace SupportBot.Storage.Tests.Backup;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder backups = new();

    private string Backup => Path.Combine(backups.Path, "monday.db");

    public void Dispose()
    {
        folder.Dispose();
        backups.Dispose();
    }

    [Fact]
    public void Of_another_programs_database_nothing_is_left()
    {
        var options = new StorageOptions(folder.Path);
        using (var other = new SqliteConnection($"Data Source={options.File};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE Recipes (Name TEXT)";
            command.ExecuteNonQuery();
        }

        var trouble = Assert.Throws<StorageException>(() => DatabaseBackup.Write(options, Backup));

        Assert.StartsWith($"{options.File} is a database, but not SupportBot's.", trouble.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(backups.Path));
    }

    [Fact]
    public async Task What_a_killed_backup_left_does_not_stop_the_next_one()
    {
        using var data = new StoredData();
        await data.Conversations.KeepAsync(new(Core.Conversations.Conversation.New(new("webchat", "c1")), Core.Turns.ConversationState.New), default);
        backups.Write("monday.db.part", "half of a database");

        DatabaseBackup.Write(new StorageOptions(data.Folder), Backup);

        Assert.Equal([Backup], Directory.GetFiles(backups.Path));
    }
}
