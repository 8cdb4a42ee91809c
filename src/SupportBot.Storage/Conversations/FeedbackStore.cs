using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Schema;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class FeedbackStore(Database database, Writer writer) : IFeedbackStore
{
    public Task KeepAsync(Feedback feedback, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => statements.Execute(
            $"""
            INSERT INTO "Feedback" ("At", "Helped", "Reason", "Passages")
            VALUES ({feedback.At.ToUnixTimeMilliseconds()}, {feedback.Helped}, {feedback.Reason}, {JsonSerializer.Serialize([.. feedback.Passages], PassagesJson.Default.StringArray)})
            """),
        cancellationToken);

    public async Task<IReadOnlyList<Feedback>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        var rows = await context.Feedback.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return rows.ConvertAll(Of);
    }

    private static Feedback Of(FeedbackRow row) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(row.At),
        row.Helped,
        row.Reason,
        JsonSerializer.Deserialize(row.Passages, PassagesJson.Default.StringArray) ?? []);
}
