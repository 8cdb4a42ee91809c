using SupportBot.Core.Conversations;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>What happens to a conversation, as statements of one transaction.</summary>
internal static class Keeping
{
    /// <summary>The conversation once the turn is kept.</summary>
    public static Conversation After(TurnRecord turn) => turn.Before with
    {
        State = turn.After,
        Version = turn.Before.Version + 1,
        LastEntry = turn.Before.LastEntry + turn.History.Count,
    };

    public static KeepOutcome Keep(Statements statements, TurnRecord turn, long now)
    {
        var key = turn.Before.Key;
        if (turn.ActivityId is { } id && !Answered(statements, key, id, now)) return KeepOutcome.SeenBefore;
        if (!Advance(statements, turn, now))
        {
            if (turn.ActivityId is { } unanswered) Unanswered(statements, key, unanswered);
            return KeepOutcome.LostRace;
        }
        Add(statements, turn, now);
        return KeepOutcome.Kept;
    }

    public static bool TakeBack(Statements statements, TurnRecord turn, long now)
    {
        var key = turn.Before.Key;
        if (turn.ActivityId is { } id) Unanswered(statements, key, id);
        var kept = turn.Before.Version + 1;
        return statements.Execute(
            $"""
            UPDATE "Conversations" SET "Version" = {kept + 1}, "State" = {StateJson.Write(turn.Before.State)}, "Touched" = {now}
            WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Version" = {kept}
            """) > 0;
    }

    public static bool Forget(Statements statements, ConversationKey key)
    {
        statements.Execute($"""DELETE FROM "Activities" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "Outbox" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "History" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        return statements.Execute($"""DELETE FROM "Conversations" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""") > 0;
    }

    /// <returns>False where it was answered before.</returns>
    private static bool Answered(Statements statements, ConversationKey key, string id, long now) => statements.Execute(
        $"""
        INSERT INTO "Activities" ("Channel", "Conversation", "Activity", "At") VALUES ({key.Channel}, {key.Conversation}, {id}, {now})
        ON CONFLICT DO NOTHING
        """) > 0;

    private static void Unanswered(Statements statements, ConversationKey key, string id) => statements.Execute(
        $"""DELETE FROM "Activities" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Activity" = {id}""");

    /// <returns>False where another turn was kept since this one began.</returns>
    private static bool Advance(Statements statements, TurnRecord turn, long now)
    {
        var (key, after) = (turn.Before.Key, After(turn));
        var state = StateJson.Write(after.State);
        return turn.Before.Version == 0
            ? statements.Execute(
                $"""
                INSERT INTO "Conversations" ("Channel", "Conversation", "Version", "LastEntry", "State", "Touched")
                VALUES ({key.Channel}, {key.Conversation}, {after.Version}, {after.LastEntry}, {state}, {now})
                ON CONFLICT DO NOTHING
                """) > 0
            : statements.Execute(
                $"""
                UPDATE "Conversations" SET "Version" = {after.Version}, "LastEntry" = {after.LastEntry}, "State" = {state}, "Touched" = {now}
                WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Version" = {turn.Before.Version}
                """) > 0;
    }

    private static void Add(Statements statements, TurnRecord turn, long now)
    {
        var key = turn.Before.Key;
        foreach (var message in OutboxMessage.Of(turn))
            statements.Execute(
                $"""
                INSERT INTO "Outbox" ("Channel", "Conversation", "Turn", "Number", "Body", "At")
                VALUES ({key.Channel}, {key.Conversation}, {message.Turn}, {message.Number}, {message.Body}, {now})
                """);
        for (var at = 0; at < turn.History.Count; at++)
            statements.Execute(
                $"""
                INSERT INTO "History" ("Channel", "Conversation", "Number", "Body", "At")
                VALUES ({key.Channel}, {key.Conversation}, {turn.Before.LastEntry + 1 + at}, {turn.History[at]}, {now})
                """);
    }
}
