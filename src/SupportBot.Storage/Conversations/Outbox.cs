using System.Data.Common;
using Microsoft.Extensions.Options;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class Outbox(Database database, Writer writer, IOptions<RetentionOptions> retention, TimeProvider clock) : IOutbox
{
    /// <summary>
    /// What is past its time is passed over, whether or not it was swept. A plain statement: the start waits for this, and EF Core would be the longest
    /// part of it.
    /// </summary>
    public async Task<IReadOnlyList<OutboxMessage>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Channel", "Conversation", "Turn", "Number", "Body", "At" FROM "Outbox" WHERE "At" >= @oldest ORDER BY "Id" """;
        var oldest = command.CreateParameter();
        (oldest.ParameterName, oldest.Value) = ("@oldest", (clock.GetUtcNow() - retention.Value.ChatHistory).ToUnixTimeMilliseconds());
        command.Parameters.Add(oldest);

        List<OutboxMessage> left = [];
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken)) left.Add(Read(rows));
        return left;
    }

    public Task RemoveAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : writer.WriteAsync(statements => messages.Sum(message => Remove(statements, message)), cancellationToken);

    private static OutboxMessage Read(DbDataReader row) =>
        new(new ConversationKey(row.GetString(0), row.GetString(1)), row.GetInt64(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4))
        {
            At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)),
        };

    private static int Remove(Statements statements, OutboxMessage message) => statements.Execute(
        $"""
        DELETE FROM "Outbox"
        WHERE "Channel" = {message.Key.Channel} AND "Conversation" = {message.Key.Conversation} AND "Turn" = {message.Turn} AND "Number" = {message.Number}
        """);
}
