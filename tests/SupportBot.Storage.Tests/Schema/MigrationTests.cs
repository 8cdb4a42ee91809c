using Microsoft.EntityFrameworkCore;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Tests.Samples;

namespace SupportBot.Storage.Tests.Schema;

public sealed class MigrationTests
{
    [Fact]
    public async Task No_change_of_the_tables_lacks_a_migration()
    {
        using var data = new StoredData();
        await using var context = data.Get<Database>().Read();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(context.Database.GetMigrations(), AppliedMigrations.Known);
    }
}
