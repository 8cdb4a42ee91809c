using Microsoft.Data.Sqlite;
using SupportBot.Storage.Opening;

namespace SupportBot.Storage.Backup;

/// <summary>A copy of the database as it is at one moment, whoever writes to it meanwhile. What was deleted is not in it.</summary>
public static class DatabaseBackup
{
    /// <param name="file">Must not be there yet; it is there only once it is whole.</param>
    /// <exception cref="StorageException">There is no database, or no room for the copy, or the file is there already.</exception>
    public static void Write(StorageOptions options, string file)
    {
        if (Path.Exists(file)) throw new StorageException($"{file} is there already. Give the backup another name.");
        if (!File.Exists(options.File)) throw new StorageException($"There is no {options.File} to back up. Name the folder that has it: --data FOLDER.");
        var part = $"{file}.part";
        try
        {
            File.Delete(part);
            Write(options.File, part, file);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{file} could not be written: {exception.Message} There is no backup.", exception);
        }
    }

    private static void Write(string from, string part, string file)
    {
        try
        {
            PrivateFile.Make(part);
            Copy(from, part);
            using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(part, file);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    private static void Copy(string from, string to)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = from, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        if (AppliedMigrations.Read(connection) is not [_, ..]) throw OpeningTrouble.Foreign(from);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @to";
        command.Parameters.AddWithValue("@to", to);
        command.ExecuteNonQuery();
    }
}
