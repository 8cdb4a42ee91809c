using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SupportBot.Storage.Schema;

namespace SupportBot.Storage.Opening;

/// <summary>The file with all that outlives the program. Opened, and brought up to date, by whoever needs it first.</summary>
internal sealed class Database : IDisposable
{
    private readonly int _patience;
    private readonly string _connectionString;

    /// <summary>Made when it is first needed: EF Core takes longer to get ready than all the rest of a start.</summary>
    private readonly Lazy<PooledDbContextFactory<StorageContext>> _contexts;

    private readonly Lazy<FolderLock> _opened;

    public Database(StorageOptions options)
    {
        File = options.File;
        _patience = (int)options.Patience.TotalSeconds;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = _patience }.ToString();
        _contexts = new(() => new(StorageModel.Options(_connectionString)));
        _opened = new(() => DatabaseOpening.Open(options, Connection, () => _contexts.Value.CreateDbContext()));
    }

    public string File { get; }

    /// <exception cref="StorageException">It can't be used.</exception>
    public void Open() => _ = _opened.Value;

    /// <summary>For reading.</summary>
    /// <exception cref="StorageException">It can't be used.</exception>
    public StorageContext Read()
    {
        Open();
        return _contexts.Value.CreateDbContext();
    }

    /// <summary>An open connection for writing. What it deletes is overwritten; what it commits survives the end of the process.</summary>
    /// <exception cref="StorageException">It can't be used.</exception>
    public DbConnection Connect()
    {
        Open();
        return Connection();
    }

    public void Dispose()
    {
        if (!_opened.IsValueCreated) return;
        using (var connection = new SqliteConnection(_connectionString)) SqliteConnection.ClearPool(connection);
        _opened.Value.Dispose();
    }

    private SqliteConnection Connection()
    {
        // Not from the pool: after trouble, the next one is really another one.
        var connection = new SqliteConnection($"{_connectionString};Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"PRAGMA busy_timeout = {_patience * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
