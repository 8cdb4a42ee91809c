using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SupportBot.Storage.Schema;

namespace SupportBot.Storage.Opening;

/// <summary>From a folder to a database that this program can use, or the reason why not.</summary>
internal static class DatabaseOpening
{
    public static FolderLock Open(StorageOptions options, Func<SqliteConnection> connect, PooledDbContextFactory<StorageContext> contexts)
    {
        FolderLock? inUse = null;
        try
        {
            Directory.CreateDirectory(options.Folder);
            inUse = FolderLock.Share(options.Folder);
            Make(options.File);
            if (!IsCurrent(connect, options.File))
            {
                using var context = contexts.CreateDbContext();
                context.Database.Migrate();
            }
            return inUse;
        }
        catch (Exception exception)
        {
            inUse?.Dispose();
            if (OpeningTrouble.Explain(exception, options) is { } explained) throw explained;
            throw;
        }
    }

    /// <summary>A new database is for the eyes of the program's own user.</summary>
    private static void Make(string file)
    {
        if (File.Exists(file)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, options).Dispose();
    }

    /// <summary>Looks without EF Core: its model takes longer to build than all the rest of a start.</summary>
    private static bool IsCurrent(Func<SqliteConnection> connect, string file)
    {
        using var connection = connect();
        var applied = AppliedMigrations.Read(connection);
        if (applied.Except(AppliedMigrations.Known).LastOrDefault() is { } unknown) throw OpeningTrouble.Newer(file, unknown);
        return applied.Count == AppliedMigrations.Known.Count;
    }
}
