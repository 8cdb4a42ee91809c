using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>Names a person without saying who it is: a hash with a secret that is made once and stays in the database.</summary>
internal static class PersonHash
{
    private const string Name = "people";

    /// <summary>Null for nobody in particular.</summary>
    public static byte[]? Of(Statements statements, PersonKey? person) =>
        person is { Person.Length: > 0 } somebody
            ? HMACSHA256.HashData(Secret(statements), Encoding.UTF8.GetBytes($"{somebody.Channel}\n{somebody.Person}"))[..16]
            : null;

    /// <summary>Not remembered here: the transaction that made it may fail.</summary>
    private static byte[] Secret(Statements statements)
    {
        if (Read(statements) is { } kept) return kept;
        statements.Execute($"""INSERT INTO "PersonSecrets" ("Id", "Secret") VALUES ({Name}, {RandomNumberGenerator.GetBytes(32)}) ON CONFLICT DO NOTHING""");
        return Read(statements)!;
    }

    private static byte[]? Read(Statements statements) =>
        statements.Read($"""SELECT "Secret" FROM "PersonSecrets" WHERE "Id" = {Name}""", row => row.GetFieldValue<byte[]>(0)) is [var secret] ? secret : null;
}
