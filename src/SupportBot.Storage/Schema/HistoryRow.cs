namespace SupportBot.Storage.Schema;

/// <summary>One entry of a conversation's history.</summary>
internal sealed class HistoryRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public long Number { get; init; }

    public required byte[] Body { get; init; }

    public long At { get; init; }
}
