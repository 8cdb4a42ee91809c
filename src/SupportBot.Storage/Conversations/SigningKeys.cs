using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class SigningKeys(Database database, Writer writer) : ISigningKeys
{
    public async Task<IReadOnlyList<SigningKey>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        return await context.SigningKeys
            .OrderByDescending(row => row.Made)
            .Select(row => new SigningKey(row.Id, row.Secret, DateTimeOffset.FromUnixTimeMilliseconds(row.Made)))
            .ToListAsync(cancellationToken);
    }

    public Task AddAsync(SigningKey key, DateTimeOffset oldest, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            statements.Execute($"""DELETE FROM "SigningKeys" WHERE "Made" < {oldest.ToUnixTimeMilliseconds()}""");
            return statements.Execute(
                $"""INSERT INTO "SigningKeys" ("Id", "Secret", "Made") VALUES ({key.Id}, {key.Secret}, {key.Made.ToUnixTimeMilliseconds()})""");
        },
        cancellationToken);
}
