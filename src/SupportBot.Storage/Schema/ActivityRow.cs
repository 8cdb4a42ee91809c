namespace SupportBot.Storage.Schema;

/// <summary>An activity that was answered.</summary>
internal sealed class ActivityRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Activity { get; init; }

    public long At { get; init; }
}
