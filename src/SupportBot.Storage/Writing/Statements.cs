using System.Data.Common;

namespace SupportBot.Storage.Writing;

/// <summary>Runs SQL on one connection, and prepares each statement once. SQL is of the kind that SQLite and PostgreSQL share.</summary>
internal sealed class Statements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = [];

    /// <summary>The transaction under way.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <param name="sql">What is interpolated becomes a parameter.</param>
    /// <returns>How many rows it changed.</returns>
    public int Execute(FormattableString sql) => Ready(sql).ExecuteNonQuery();

    /// <summary>All rows of a query.</summary>
    public IReadOnlyList<T> Read<T>(FormattableString sql, Func<DbDataReader, T> row)
    {
        List<T> rows = [];
        using var reader = Ready(sql).ExecuteReader();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
    }

    private DbCommand Ready(FormattableString sql)
    {
        if (!_prepared.TryGetValue(sql.Format, out var command)) _prepared.Add(sql.Format, command = Prepare(sql));
        for (var at = 0; at < sql.ArgumentCount; at++) command.Parameters[at].Value = sql.GetArgument(at) ?? DBNull.Value;
        command.Transaction = Transaction;
        return command;
    }

    private DbCommand Prepare(FormattableString sql)
    {
        var names = new object[sql.ArgumentCount];
        var command = connection.CreateCommand();
        for (var at = 0; at < names.Length; at++)
        {
            var parameter = command.CreateParameter();
            names[at] = parameter.ParameterName = $"@p{at}";
            command.Parameters.Add(parameter);
        }
#pragma warning disable CA2100 // The format is one of our constants; what varies is in the parameters.
        command.CommandText = string.Format(System.Globalization.CultureInfo.InvariantCulture, sql.Format, names);
#pragma warning restore CA2100
        return command;
    }
}
