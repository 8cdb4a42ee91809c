using Microsoft.EntityFrameworkCore;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Schema;

namespace SupportBot.Storage.Conversations;

internal sealed class History(Database database) : IHistory
{
    private static readonly Func<StorageContext, string, string, long, int, IAsyncEnumerable<HistoryEntry>> Behind = EF.CompileAsyncQuery(
        (StorageContext context, string channel, string conversation, long after, int most) => context.History
            .Where(row => row.Channel == channel && row.Conversation == conversation && row.Number > after)
            .OrderBy(row => row.Number)
            .Take(most)
            .Select(row => new HistoryEntry(row.Number, row.Body)));

    public async Task<IReadOnlyList<HistoryEntry>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        await using var context = database.Read();
        List<HistoryEntry> entries = [];
        await foreach (var entry in Behind(context, key.Channel, key.Conversation, after, most).WithCancellation(cancellationToken)) entries.Add(entry);
        return entries;
    }
}
