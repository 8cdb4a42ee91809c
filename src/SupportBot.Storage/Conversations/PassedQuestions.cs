using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class PassedQuestions(Database database, Writer writer) : IPassedQuestions
{
    public async Task<IReadOnlyList<PassedQuestion>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        return await context.Questions
            .OrderBy(row => row.Id)
            .Select(row => new PassedQuestion(row.Id, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Text))
            .ToListAsync(cancellationToken);
    }

    public Task<int> RemoveAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => ids.Sum(id => statements.Execute($"""DELETE FROM "Questions" WHERE "Id" = {id}""")),
        cancellationToken,
        erases: true);
}
