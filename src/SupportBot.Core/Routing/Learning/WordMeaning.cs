namespace SupportBot.Core.Routing.Learning;

/// <summary>What is known of a word.</summary>
/// <param name="Classes">Those that it belongs to.</param>
/// <param name="Sayings">Those that begin with it.</param>
internal sealed record WordMeaning(List<int> Classes, List<Saying> Sayings);
