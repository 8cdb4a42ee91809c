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

    /// <param name="person">A hash of who talks; null for nobody in particular.</param>
    public static KeepOutcome Keep(Statements statements, TurnRecord turn, byte[]? person, long now)
    {
        var key = turn.Before.Key;
        if (turn.ActivityId is { } id && !Answered(statements, key, id, now)) return KeepOutcome.SeenBefore;
        if (!Advance(statements, turn, person, now))
        {
            if (turn.ActivityId is { } unanswered) Unanswered(statements, key, unanswered);
            return KeepOutcome.LostRace;
        }
        Add(statements, turn, now);
        if (turn.PassedOn is { } question)
            statements.Execute($"""INSERT INTO "Questions" ("At", "Text", "Person") VALUES ({now}, {question}, {person})""");
        if (turn.Judged is { } judged) Judging.Keep(statements, judged, person, now);
        return KeepOutcome.Kept;
    }

    /// <summary>The same for a turn that forgets; what it says goes on its way, and where it has a history, the conversation goes on with that.</summary>
    /// <param name="gone">The conversations that are forgotten.</param>
    public static KeepOutcome Forget(Statements statements, TurnRecord turn, byte[]? person, long now, out IReadOnlyList<ConversationKey> gone)
    {
        gone = [];
        if (turn.ActivityId is { } id && !Answered(statements, turn.Before.Key, id, now)) return KeepOutcome.SeenBefore;
        if (!Advance(statements, turn, person, now))
        {
            if (turn.ActivityId is { } unanswered) Unanswered(statements, turn.Before.Key, unanswered);
            return KeepOutcome.LostRace;
        }
        gone = Forgetting.Forget(statements, turn.Before.Key, person);
        if (turn.History.Count > 0) Insert(statements, turn, person, now);
        Add(statements, turn, now);
        return KeepOutcome.Kept;
    }

    public static bool TakeBack(Statements statements, TurnRecord turn, byte[]? person, long now)
    {
        var key = turn.Before.Key;
        if (turn.ActivityId is { } id) Unanswered(statements, key, id);
        if (turn.PassedOn is { } question) NotPassedOn(statements, question, person);
        if (turn.Judged is { } judged) Judging.TakeBack(statements, judged, person);
        var kept = turn.Before.Version + 1;
        return statements.Execute(
            $"""
            UPDATE "Conversations" SET "Version" = {kept + 1}, "State" = {StateJson.Write(turn.Before.State)}, "Touched" = {now}
            WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Version" = {kept}
            """) > 0;
    }

    private static void NotPassedOn(Statements statements, string question, byte[]? person) => statements.Execute(
        $"""
        DELETE FROM "Questions" WHERE "Id" = (SELECT MAX("Id") FROM "Questions" WHERE "Text" = {question} AND "Person" IS NOT DISTINCT FROM {person})
        """);

    /// <returns>False where it was answered before.</returns>
    private static bool Answered(Statements statements, ConversationKey key, string id, long now) => statements.Execute(
        $"""
        INSERT INTO "Activities" ("Channel", "Conversation", "Activity", "At") VALUES ({key.Channel}, {key.Conversation}, {id}, {now})
        ON CONFLICT DO NOTHING
        """) > 0;

    private static void Unanswered(Statements statements, ConversationKey key, string id) => statements.Execute(
        $"""DELETE FROM "Activities" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Activity" = {id}""");

    /// <returns>False where another turn was kept since this one began.</returns>
    private static bool Advance(Statements statements, TurnRecord turn, byte[]? person, long now)
    {
        if (turn.Before.Version == 0) return Insert(statements, turn, person, now);
        var (key, after) = (turn.Before.Key, After(turn));
        return statements.Execute(
            $"""
            UPDATE "Conversations" SET "Version" = {after.Version}, "LastEntry" = {after.LastEntry}, "State" = {StateJson.Write(after.State)}, "Touched" = {now}, "Person" = {person}
            WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Version" = {turn.Before.Version}
            """) > 0;
    }

    private static bool Insert(Statements statements, TurnRecord turn, byte[]? person, long now)
    {
        var (key, after) = (turn.Before.Key, After(turn));
        return statements.Execute(
            $"""
            INSERT INTO "Conversations" ("Channel", "Conversation", "Version", "LastEntry", "State", "Touched", "Person")
            VALUES ({key.Channel}, {key.Conversation}, {after.Version}, {after.LastEntry}, {StateJson.Write(after.State)}, {now}, {person})
            ON CONFLICT DO NOTHING
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
