using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportBot.Storage.Opening;

/// <summary>Which changes of the schema a database has been through.</summary>
internal static class AppliedMigrations
{
    /// <summary>Those of this program, oldest first.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        .. typeof(AppliedMigrations).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>None where the database is new.</summary>
    public static IReadOnlyList<string> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsHistory'""";
        if (command.ExecuteScalar() is null) return [];

        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """;
        List<string> applied = [];
        using var reader = command.ExecuteReader();
        while (reader.Read()) applied.Add(reader.GetString(0));
        return applied;
    }
}
