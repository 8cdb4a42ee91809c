using System.Data.Common;

namespace SupportBot.Storage.Writing;

/// <summary>The connection that writes.</summary>
internal sealed class WriteSession : IDisposable
{
    private readonly DbConnection _connection;

    public WriteSession(DbConnection connection)
    {
        _connection = connection;
        Statements = new Statements(connection);
    }

    public Statements Statements { get; }

    public DbTransaction Begin() => Statements.Transaction = _connection.BeginTransaction();

    public void Mark() => Statements.Execute($"SAVEPOINT one");

    public void Release() => Statements.Execute($"RELEASE SAVEPOINT one");

    /// <returns>False where the database has given up the whole transaction.</returns>
    public bool TryUndo()
    {
        try
        {
            Statements.Execute($"ROLLBACK TO SAVEPOINT one");
            Release();
            return true;
        }
        catch (Exception lost) when (lost is DbException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Moves the write-ahead log into the database and empties it: deleted texts would stay in it else. SQLite only.</summary>
    /// <param name="patience">How long others may go on reading from it.</param>
    /// <returns>False where somebody still reads from it.</returns>
    public bool EmptyLog(TimeSpan patience)
    {
        var usual = BusyTimeout();
        BusyTimeout((long)patience.TotalMilliseconds);
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return command.ExecuteScalar() is 0L;
        }
        finally
        {
            BusyTimeout(usual);
        }
    }

    public void Dispose()
    {
        Statements.Dispose();
        _connection.Dispose();
    }

    private long BusyTimeout(long? milliseconds = null)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // A number.
        command.CommandText = milliseconds is null ? "PRAGMA busy_timeout" : $"PRAGMA busy_timeout = {milliseconds}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
