namespace SupportBot.Core.Routing.Learning;

/// <summary>A message to learn from.</summary>
/// <param name="Label">The number of its route, from 1; 0 where it is harmless.</param>
/// <param name="Weight">How much it counts; 1 for most.</param>
internal readonly record struct Lesson(string Text, int Label, float Weight = 1);
