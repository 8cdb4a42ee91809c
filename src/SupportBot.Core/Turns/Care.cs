namespace SupportBot.Core.Turns;

/// <summary>That a talk stays with a person after a safety reply.</summary>
/// <param name="Route">The id of the route that replied.</param>
/// <param name="Turns">How many ordinary questions it lasts; 0 is over.</param>
public sealed record Care(string Route, int Turns)
{
    public static Care None { get; } = new("", 0);
}
