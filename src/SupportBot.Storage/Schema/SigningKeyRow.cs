namespace SupportBot.Storage.Schema;

/// <summary>A secret that tokens are signed with.</summary>
internal sealed class SigningKeyRow
{
    public required string Id { get; init; }

    public required byte[] Secret { get; init; }

    public long Made { get; init; }
}
