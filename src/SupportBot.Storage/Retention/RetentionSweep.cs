using Microsoft.Extensions.Options;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Retention;

/// <summary>Deletes what is past its time, in small steps between which turns are kept, and erases all that was deleted since the last time.</summary>
internal sealed class RetentionSweep(Writer writer, IOptions<RetentionOptions> options, TimeProvider clock)
{
    /// <summary>Rows of one step: a few milliseconds.</summary>
    private const int Step = 500;

    /// <returns>How many rows are gone.</returns>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        var (times, deleted) = (options.Value, 0L);
        deleted += await DeleteAsync(times.ChatHistory, History, cancellationToken);
        deleted += await DeleteAsync(times.ChatHistory, Outbox, cancellationToken);
        deleted += await DeleteAsync(times.ActivityIds, Activities, cancellationToken);
        deleted += await DeleteAsync(times.Feedback, Feedback, cancellationToken);
        deleted += await DeleteAsync(times.Questions, Questions, cancellationToken);
        deleted += await DeleteAsync(times.ConversationState, Conversations, cancellationToken);
        await writer.WriteAsync(_ => true, cancellationToken, erases: true); // And replies that were delivered since the last time.
        return deleted;
    }

    private async Task<long> DeleteAsync(TimeSpan time, Func<long, FormattableString> step, CancellationToken cancellationToken)
    {
        var (before, deleted) = ((clock.GetUtcNow() - time).ToUnixTimeMilliseconds(), 0L);
        while (true)
        {
            var rows = await writer.WriteAsync(statements => statements.Execute(step(before)), cancellationToken);
            deleted += rows;
            if (rows < Step) return deleted;
        }
    }

    private static FormattableString History(long before) =>
        $"""
        DELETE FROM "History" WHERE ("Channel", "Conversation", "Number") IN
        (SELECT "Channel", "Conversation", "Number" FROM "History" WHERE "At" < {before} ORDER BY "At" LIMIT {Step})
        """;

    /// <summary>What could not be delivered for so long is not delivered any more: it is as private as the history.</summary>
    private static FormattableString Outbox(long before) =>
        $"""DELETE FROM "Outbox" WHERE "Id" IN (SELECT "Id" FROM "Outbox" WHERE "At" < {before} ORDER BY "Id" LIMIT {Step})""";

    private static FormattableString Activities(long before) =>
        $"""
        DELETE FROM "Activities" WHERE ("Channel", "Conversation", "Activity") IN
        (SELECT "Channel", "Conversation", "Activity" FROM "Activities" WHERE "At" < {before} ORDER BY "At" LIMIT {Step})
        """;

    private static FormattableString Feedback(long before) =>
        $"""DELETE FROM "Feedback" WHERE "Id" IN (SELECT "Id" FROM "Feedback" WHERE "At" < {before} ORDER BY "Id" LIMIT {Step})""";

    private static FormattableString Questions(long before) =>
        $"""DELETE FROM "Questions" WHERE "Id" IN (SELECT "Id" FROM "Questions" WHERE "At" < {before} ORDER BY "Id" LIMIT {Step})""";

    /// <summary>A conversation outlives its history and its outbox: with it, their numbers would begin anew.</summary>
    private static FormattableString Conversations(long before) =>
        $"""
        DELETE FROM "Conversations" WHERE ("Channel", "Conversation") IN
        (SELECT "Channel", "Conversation" FROM "Conversations" AS "old" WHERE "Touched" < {before}
        AND NOT EXISTS (SELECT 1 FROM "History" AS "h" WHERE "h"."Channel" = "old"."Channel" AND "h"."Conversation" = "old"."Conversation")
        AND NOT EXISTS (SELECT 1 FROM "Outbox" AS "o" WHERE "o"."Channel" = "old"."Channel" AND "o"."Conversation" = "old"."Conversation")
        ORDER BY "Touched" LIMIT {Step})
        """;
}
