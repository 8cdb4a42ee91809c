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

    public void Undo()
    {
        Statements.Execute($"ROLLBACK TO SAVEPOINT one");
        Release();
    }

    /// <summary>Moves the write-ahead log into the database and empties it: deleted texts would stay in it else. SQLite only.</summary>
    public void EmptyLog()
    {
        Statements.Transaction = null;
        Statements.Execute($"PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public void Dispose()
    {
        Statements.Dispose();
        _connection.Dispose();
    }
}
