using Microsoft.Data.Sqlite;
using SupportBot.Storage.Schema.Migrations;

namespace SupportBot.Storage.Opening;

/// <summary>Which changes of the schema a database has been through.</summary>
internal static class AppliedMigrations
{
    /// <summary>Those of this program, oldest first. Listed, so that a start needs no EF Core to know them; a test compares.</summary>
    public static IReadOnlyList<string> Known { get; } = [Initial.Name, People.Name];

    /// <returns>None where the database is new; null where it is another program's.</returns>
    public static IReadOnlyList<string>? Read(SqliteConnection connection)
    {
        var tables = Names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
        if (!tables.Contains("__EFMigrationsHistory")) return tables.Count == 0 ? [] : null;
        return Names(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """);
    }

    private static List<string> Names(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the two above.
        command.CommandText = sql;
#pragma warning restore CA2100
        List<string> names = [];
        using var reader = command.ExecuteReader();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
