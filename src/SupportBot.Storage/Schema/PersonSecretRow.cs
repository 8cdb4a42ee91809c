namespace SupportBot.Storage.Schema;

/// <summary>What people are hashed with; there is one.</summary>
internal sealed class PersonSecretRow
{
    public required string Id { get; init; }

    public required byte[] Secret { get; init; }
}
