namespace SupportBot.Storage.Schema;

/// <summary>What a member thought of an answer.</summary>
internal sealed class FeedbackRow
{
    public long Id { get; init; }

    public long At { get; init; }

    public bool Helped { get; init; }

    public string? Reason { get; init; }

    /// <summary>An array of JSON.</summary>
    public required string Passages { get; init; }

    /// <summary>A keyed hash of who it was; null where nobody knows.</summary>
    public byte[]? Person { get; init; }
}
