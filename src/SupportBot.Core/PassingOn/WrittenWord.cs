namespace SupportBot.Core.PassingOn;

/// <summary>A word of a text.</summary>
/// <param name="Plain">Lower case, accents folded, apostrophes and a possessive's end gone.</param>
/// <param name="IsCapital">Written with a capital where that says something: not in a message that shouts.</param>
/// <param name="IsFirst">The first word of a sentence.</param>
internal readonly record struct WrittenWord(int Start, int End, string Plain, bool IsCapital, bool IsFirst);
