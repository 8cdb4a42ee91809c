namespace SupportBot.Storage.Schema;

/// <summary>A message that was promised and not yet delivered.</summary>
internal sealed class OutboxRow
{
    /// <summary>In the order in which they were kept.</summary>
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public long Turn { get; init; }

    public int Number { get; init; }

    public required byte[] Body { get; init; }

    public long At { get; init; }
}
