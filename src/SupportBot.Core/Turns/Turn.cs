namespace SupportBot.Core.Turns;

/// <summary>One message of a member, free of its channel.</summary>
/// <param name="Text">As typed; empty where the member only clicked something without text.</param>
/// <param name="Locale">A language tag such as <c>en-GB</c>, where the channel told it.</param>
public sealed record Turn(string Text, string? Locale = null)
{
    public Venue Venue { get; init; }
}
