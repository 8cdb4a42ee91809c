namespace SupportBot.Storage.Schema;

/// <summary>A question for the moderators.</summary>
internal sealed class QuestionRow
{
    public long Id { get; init; }

    public long At { get; init; }

    /// <summary>Redacted.</summary>
    public required string Text { get; init; }

    /// <summary>A keyed hash of who asked; null where nobody knows.</summary>
    public byte[]? Person { get; init; }
}
