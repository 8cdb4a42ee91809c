using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SupportBot.Storage.Schema;

namespace SupportBot.Storage.Opening;

/// <summary>From a folder to a database that this program can use, or the reason why not.</summary>
internal static class DatabaseOpening
{
    /// <exception cref="StorageException">It can't be used.</exception>
    public static FolderLock Open(StorageOptions options, Func<SqliteConnection> connect, Func<StorageContext> read)
    {
        FolderLock? inUse = null;
        try
        {
            Directory.CreateDirectory(options.Folder);
            inUse = FolderLock.Share(options.Folder);
            PrivateFile.Make(options.File);
            using var connection = connect();
            if (!IsCurrent(connection, options.File)) Update(connection, options.File, read);
            return inUse;
        }
        catch (Exception exception)
        {
            inUse?.Dispose();
            if (OpeningTrouble.Explain(exception, options) is { } explained) throw explained;
            throw;
        }
    }

    /// <summary>Looks without EF Core: its model takes longer to build than all the rest takes.</summary>
    private static bool IsCurrent(SqliteConnection connection, string file) => Applied(connection, file).Count == AppliedMigrations.Known.Count;

    private static IReadOnlyList<string> Applied(SqliteConnection connection, string file)
    {
        var applied = AppliedMigrations.Read(connection) ?? throw OpeningTrouble.Foreign(file);
        return applied.Except(AppliedMigrations.Known).LastOrDefault() is { } unknown ? throw OpeningTrouble.Newer(file, unknown) : applied;
    }

    /// <summary>
    /// All migrations in one transaction, which another process that starts right now waits for. EF Core's own way leaves a lock behind when it is
    /// killed, and waits for that lock for ever the next time.
    /// </summary>
    private static void Update(SqliteConnection connection, string file, Func<StorageContext> read)
    {
        using var transaction = connection.BeginTransaction();
        if (Applied(connection, file) is var applied && applied.Count == AppliedMigrations.Known.Count) return;

        using var context = read();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Made by EF Core from our migrations.
        command.CommandText = context.GetService<IMigrator>().GenerateScript(
            applied is [.., var last] ? last : null, null, MigrationsSqlGenerationOptions.NoTransactions);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        transaction.Commit();
    }
}
