using SupportBot.Core.Conversations;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>Deletes what is kept of people, as statements of one transaction.</summary>
internal static class Forgetting
{
    /// <summary>All of a person, with a conversation of theirs.</summary>
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

    /// <summary>Whose conversation it is; null where that is nobody in particular, or nothing is known of it.</summary>
    public static byte[]? PersonOf(Statements statements, ConversationKey key) => statements.Read(
        $"""SELECT "Person" FROM "Conversations" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation} AND "Person" IS NOT NULL""",
        row => row.GetFieldValue<byte[]>(0)) is [var person] ? person : null;

    private static IReadOnlyList<ConversationKey> Of(Statements statements, byte[] person) => statements.Read(
        $"""SELECT "Channel", "Conversation" FROM "Conversations" WHERE "Person" = {person}""",
        row => new ConversationKey(row.GetString(0), row.GetString(1)));

    private static void Forget(Statements statements, ConversationKey key)
    {
        statements.Execute($"""DELETE FROM "Activities" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "Outbox" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "History" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
        statements.Execute($"""DELETE FROM "Conversations" WHERE "Channel" = {key.Channel} AND "Conversation" = {key.Conversation}""");
    }
}
