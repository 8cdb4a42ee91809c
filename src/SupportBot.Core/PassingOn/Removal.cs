namespace SupportBot.Core.PassingOn;

/// <summary>A piece of a text that is taken out.</summary>
/// <param name="Mark">What stands there instead.</param>
internal readonly record struct Removal(int Start, int End, string Mark);
