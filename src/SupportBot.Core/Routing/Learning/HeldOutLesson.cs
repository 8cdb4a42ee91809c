namespace SupportBot.Core.Routing.Learning;

/// <summary>A lesson, as a model hears it that never saw it.</summary>
/// <param name="Route">What it is an example of; null where it is harmless.</param>
/// <param name="IsHint">Whether it may mean the route or not.</param>
/// <param name="Scores">By route, 0 to 1.</param>
public sealed record HeldOutLesson(LocatedText Text, string? Route, bool IsHint, IReadOnlyDictionary<string, float> Scores)
{
    /// <summary>Whether it is harmless because members ask it of the documents.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether it is said outright to be one for the route.</summary>
    public bool IsExampleOf(string route) => Route == route && !IsHint;
}
