using System.Text.Json;
using SupportBot.Core.Turns;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>What members think of answers, as statements.</summary>
internal static class Judging
{
    public static int Keep(Statements statements, Judgement judged, byte[]? person, long at)
    {
        if (judged.Reason is not null && person is not null) Complete(statements, person);
        return statements.Execute(
            $"""
            INSERT INTO "Feedback" ("At", "Helped", "Reason", "Passages", "Person")
            VALUES ({at}, {judged.Helped}, {judged.Reason}, {JsonSerializer.Serialize([.. judged.Passages], PassagesJson.Default.StringArray)}, {person})
            """);
    }

    /// <summary>The judgement before it, which had no reason yet, would else count twice.</summary>
    private static void Complete(Statements statements, byte[] person) => statements.Execute(
        $"""
        DELETE FROM "Feedback" WHERE "Id" = (SELECT MAX("Id") FROM "Feedback" WHERE "Person" = {person}) AND "Helped" = {false} AND "Reason" IS NULL
        """);
}
