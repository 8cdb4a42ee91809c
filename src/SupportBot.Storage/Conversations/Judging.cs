using System.Text.Json;
using SupportBot.Core.Turns;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>What members think of answers, as statements.</summary>
internal static class Judging
{
    /// <summary>A reason completes the judgement without one that the same person made of the same answer just before: it would else count twice.</summary>
    public static int Keep(Statements statements, Judgement judged, byte[]? person, long at)
    {
        var passages = Json(judged);
        if (judged.Reason is { } reason && person is not null && Complete(statements, reason, person, passages) is 1) return 1;
        return statements.Execute(
            $"""
            INSERT INTO "Feedback" ("At", "Helped", "Reason", "Passages", "Person")
            VALUES ({at}, {judged.Helped}, {judged.Reason}, {passages}, {person})
            """);
    }

    /// <summary>A reason is taken away again; the judgement that it completed stays.</summary>
    public static int TakeBack(Statements statements, Judgement judged, byte[]? person) => judged.Reason is { } reason
        ? statements.Execute(
            $"""
            UPDATE "Feedback" SET "Reason" = NULL WHERE "Id" = (
                SELECT MAX("Id") FROM "Feedback" WHERE "Person" IS NOT DISTINCT FROM {person} AND "Passages" = {Json(judged)} AND "Reason" = {reason})
            """)
        : statements.Execute(
            $"""
            DELETE FROM "Feedback" WHERE "Id" = (
                SELECT MAX("Id") FROM "Feedback"
                WHERE "Person" IS NOT DISTINCT FROM {person} AND "Passages" = {Json(judged)} AND "Helped" = {judged.Helped} AND "Reason" IS NULL)
            """);

    private static int Complete(Statements statements, string reason, byte[] person, string passages) => statements.Execute(
        $"""
        UPDATE "Feedback" SET "Reason" = {reason}
        WHERE "Id" = (SELECT MAX("Id") FROM "Feedback" WHERE "Person" = {person}) AND "Helped" = {false} AND "Reason" IS NULL AND "Passages" = {passages}
        """);

    private static string Json(Judgement judged) => JsonSerializer.Serialize([.. judged.Passages], PassagesJson.Default.StringArray);
}
