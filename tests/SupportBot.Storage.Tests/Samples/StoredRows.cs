using Microsoft.EntityFrameworkCore;
using SupportBot.Storage.Opening;

namespace SupportBot.Storage.Tests.Samples;

internal static class StoredRows
{
    /// <summary>As they stand in the file, whatever is remembered above it.</summary>
    public static async Task<(int History, int Outbox, int Activities, bool Conversation, int Feedback)> CountAsync(StoredData data)
    {
        await using var context = data.Get<Database>().Read();
        return (
            await context.History.CountAsync(),
            await context.Outbox.CountAsync(),
            await context.Activities.CountAsync(),
            await context.Conversations.AnyAsync(),
            await context.Feedback.CountAsync());
    }
}
