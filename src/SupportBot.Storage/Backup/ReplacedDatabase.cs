using Microsoft.Data.Sqlite;

namespace SupportBot.Storage.Backup;

/// <summary>Puts one database in the place of another. There is a whole one at every moment, whenever the program is killed.</summary>
internal static class ReplacedDatabase
{
    private static readonly string[] Logs = ["-wal", "-shm"];

    /// <param name="next">A whole database on the same disk.</param>
    /// <param name="aside">Where the old one goes.</param>
    /// <returns><paramref name="aside"/>; null where there was no database.</returns>
    /// <exception cref="StorageException">Somebody has it open. Nothing was changed.</exception>
    /// <exception cref="IOException">Nothing was changed.</exception>
    public static string? Put(string next, string file, string aside)
    {
        if (Path.Exists(aside)) throw new IOException($"{aside} is there already.");
        if (File.Exists(file)) FoldLogIn(file);
        List<string> moved = [];
        try
        {
            // A log that is left belongs to a database that can't be read. Beside another one, it would be taken for that one's.
            foreach (var log in Logs.Where(log => File.Exists(file + log)))
            {
                File.Move(file + log, aside + log);
                moved.Add(log);
            }
            if (!File.Exists(file))
            {
                File.Move(next, file);
                return null;
            }
            File.Replace(next, file, aside);
            return aside;
        }
        catch
        {
            foreach (var log in moved) File.Move(aside + log, file + log);
            throw;
        }
    }

    /// <summary>So that the database is one file, which another takes the place of in one step. Its log goes when the last connection is closed.</summary>
    private static void FoldLogIn(string file)
    {
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.CommandTimeout = 1;
            if (command.ExecuteScalar() is not 0L) throw Held(file);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            throw Held(file, exception);
        }
        catch (SqliteException)
        {
            // It is damaged, or no database: often why another one is restored.
        }
    }

    private static StorageException Held(string file, SqliteException? exception = null)
    {
        var message = $"{file} is held by another process. Close it, then restore. Nothing was changed.";
        return exception is null ? new(message) : new(message, exception);
    }
}
