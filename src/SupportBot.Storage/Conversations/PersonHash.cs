using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage.Conversations;

/// <summary>Names a person without saying who it is: a hash with a secret that is made once and stays in the database. Used by the writer's thread only.</summary>
internal sealed class PersonHash
{
    private const string Name = "people";
    private byte[]? _secret;

    /// <summary>Null for nobody in particular.</summary>
    public byte[]? Of(Statements statements, PersonKey? person) =>
        person is { Person.Length: > 0 } somebody ? HMACSHA256.HashData(Secret(statements), Encoding.UTF8.GetBytes($"{somebody.Channel}\n{somebody.Person}"))[..16] : null;

    /// <summary>Remembered only once it was read: the transaction that made it may fail.</summary>
    private byte[] Secret(Statements statements)
    {
        if (_secret is { } known) return known;
        if (Read(statements) is { } kept) return _secret = kept;
        statements.Execute($"""INSERT INTO "PersonSecrets" ("Id", "Secret") VALUES ({Name}, {RandomNumberGenerator.GetBytes(32)}) ON CONFLICT DO NOTHING""");
        return Read(statements)!;
    }

    private static byte[]? Read(Statements statements) =>
        statements.Read($"""SELECT "Secret" FROM "PersonSecrets" WHERE "Id" = {Name}""", row => row.GetFieldValue<byte[]>(0)) is [var secret] ? secret : null;
}
