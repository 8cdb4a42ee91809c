using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class Outbox(Database database, Writer writer) : IOutbox
{
    public async Task<IReadOnlyList<OutboxMessage>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        return await context.Outbox
            .OrderBy(row => row.Id)
            .Select(row => new OutboxMessage(new ConversationKey(row.Channel, row.Conversation), row.Turn, row.Number, row.Body))
            .ToListAsync(cancellationToken);
    }

    public Task RemoveAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : writer.WriteAsync(statements => messages.Sum(message => Remove(statements, message)), cancellationToken);

    private static int Remove(Statements statements, OutboxMessage message) => statements.Execute(
        $"""
        DELETE FROM "Outbox"
        WHERE "Channel" = {message.Key.Channel} AND "Conversation" = {message.Key.Conversation} AND "Turn" = {message.Turn} AND "Number" = {message.Number}
        """);
}
