namespace SupportBot.Storage.Schema;

/// <summary>One conversation.</summary>
internal sealed class ConversationRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public long Version { get; init; }

    public long LastEntry { get; init; }

    /// <summary>See <see cref="Conversations.StateJson"/>.</summary>
    public required byte[] State { get; init; }

    /// <summary>When it was last written, in Unix milliseconds, as every time in the database.</summary>
    public long Touched { get; init; }

    /// <summary>A keyed hash of who talks in it; null where that is nobody in particular.</summary>
    public byte[]? Person { get; init; }
}
