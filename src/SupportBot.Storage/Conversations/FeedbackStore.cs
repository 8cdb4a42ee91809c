using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Schema;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

internal sealed class FeedbackStore(Database database, Writer writer) : IFeedbackStore
{
    public Task KeepAsync(Feedback feedback, PersonKey? by, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => Judging.Keep(
            statements, new Judgement(feedback.Helped, feedback.Reason, feedback.Passages), PersonHash.Of(statements, by),
            feedback.At.ToUnixTimeMilliseconds()),
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
