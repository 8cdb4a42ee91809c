using Microsoft.Data.Sqlite;
using SupportBot.Storage.Opening;

namespace SupportBot.Storage.Backup;

/// <summary>Puts a backup in the place of the database, which is kept aside.</summary>
public static class DatabaseRestore
{
    /// <param name="now">Stands in the name of what is kept aside.</param>
    /// <returns>Where the old database is now; null where there was none.</returns>
    /// <exception cref="StorageException">A program runs on the folder, or the file is no backup of ours. Then nothing was changed.</exception>
    public static string? From(string file, StorageOptions options, DateTimeOffset now)
    {
        if (!File.Exists(file)) throw new StorageException($"There is no file {file}.");
        try
        {
            Directory.CreateDirectory(options.Folder);
            using var claim = Claim(options.Folder);
            var copy = Copy(file, options);
            try
            {
                return ReplacedDatabase.Put(copy, options.File, $"{options.File}.before-{now.UtcDateTime:yyyyMMdd-HHmmss}");
            }
            catch
            {
                File.Delete(copy);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{file} could not be restored to {options.Folder}: {exception.Message}", exception);
        }
    }

    private static FolderLock Claim(string folder)
    {
        try
        {
            return FolderLock.Claim(folder);
        }
        catch (IOException exception)
        {
            throw new StorageException($"SupportBot runs on {folder}. Stop it first, then restore.", exception);
        }
    }

    /// <summary>Beside the database, so that it can take its place in one step.</summary>
    private static string Copy(string file, StorageOptions options)
    {
        var copy = $"{options.File}.restoring";
        File.Delete(copy);
        try
        {
            PrivateFile.Make(copy);
            using (var to = new FileStream(copy, FileMode.Open, FileAccess.Write))
            {
                using var from = File.OpenRead(file);
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
            }
            Check(copy, file);
            return copy;
        }
        catch
        {
            foreach (var left in new[] { $"{copy}-wal", $"{copy}-shm", copy }) File.Delete(left);
            throw;
        }
    }

    private static void Check(string copy, string file)
    {
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = copy, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            var applied = AppliedMigrations.Read(connection) ?? [];
            if (applied.Count == 0) throw new StorageException($"{file} is not a backup of SupportBot's database. Nothing was changed.");
            if (applied.Except(AppliedMigrations.Known).LastOrDefault() is { } unknown)
                throw new StorageException($"{file} was written by a newer version of SupportBot ({unknown}): restore it with that version. "
                    + "Nothing was changed.");
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            if (command.ExecuteScalar() is not "ok") throw new StorageException($"{file} is damaged. Take another backup. Nothing was changed.");
        }
        catch (SqliteException exception)
        {
            throw new StorageException($"{file} is not a backup of SupportBot's database ({exception.Message}). Nothing was changed.", exception);
        }
    }
}
