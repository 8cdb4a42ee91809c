using SupportBot.Core.Conversations;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>Deletes what is kept of people, as statements of one transaction.</summary>
internal static class Forgetting
{
    /// <summary>All of a person: their conversations, with the one in which they said it, their questions and judgements.</summary>
    /// <returns>The conversations that are gone.</returns>
    public static IReadOnlyList<ConversationKey> Forget(Statements statements, ConversationKey key, byte[]? person)
    {
        IReadOnlyList<ConversationKey> all = person is null ? [key] : [.. Of(statements, person).Append(key).Distinct()];
        foreach (var one in all) Forget(statements, one);
        if (person is null) return all;
        statements.Execute($"""DELETE FROM "Questions" WHERE "Person" = {person}""");
        statements.Execute($"""DELETE FROM "Feedback" WHERE "Person" = {person}""");
        return all;
    }

    private static IReadOnlyList<ConversationKey> Of(Statements statements, byte[] person) => statements.Read(
        $"""SELECT "Channel", "Conversation" FROM "Conversations" WHERE "Person" = {person}""",
        row => new ConversationKey(row.GetString(0), row.GetString(1)));

    /// <summary>One conversation; what its member passed on and judged stays.</summary>
    /// <returns>How many conversations there were.</returns>
    public static int Forget(Statements statements, ConversationKey key)
    {
        statements.Execute($"""DELETE FROM "Activities" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "Outbox" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "History" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        return statements.Execute($"""DELETE FROM "Conversations" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
    }
}
