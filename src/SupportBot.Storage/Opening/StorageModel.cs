using Microsoft.EntityFrameworkCore;
using SupportBot.Storage.Schema;

namespace SupportBot.Storage.Opening;

/// <summary>EF Core's picture of the tables. One for the whole process; building it is the longest part of opening a database.</summary>
public static class StorageModel
{
    /// <summary>Begins to build it beside whatever else the program does at its start.</summary>
    public static void Prepare() => _ = Task.Run(() =>
    {
        using var context = new StorageContext(Options("Data Source=:memory:"));
        return context.Model;
    });

    internal static DbContextOptions<StorageContext> Options(string connectionString) =>
        new DbContextOptionsBuilder<StorageContext>().UseSqlite(connectionString).Options;
}
