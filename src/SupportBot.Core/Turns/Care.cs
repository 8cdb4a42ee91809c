namespace SupportBot.Core.Turns;

/// <summary>That a talk stays with a person after a safety reply, and what was said just now, so that it isn't said twice in a row.</summary>
/// <param name="Route">The id of the route that replied.</param>
/// <param name="Turns">How many ordinary questions it lasts; 0 is over.</param>
public sealed record Care(string Route, int Turns)
{
    internal const int SaidReply = 1;

    internal const int SaidHint = 2;

    public static Care None { get; } = new("", 0);

    /// <summary>Which of the route's texts was said just now, by number; 0 is none.</summary>
    public int Said { get; init; }

    /// <summary>The route of which the reply had a line as well; null where there was none.</summary>
    public string? Also { get; init; }
}
