using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Routing;

/// <summary>
/// A message as the words that phrases of routes are compared with: lower case, apostrophes gone (<c>don't</c> is <c>dont</c>),
/// other punctuation as spaces, accents folded. Nothing is stemmed.
/// </summary>
internal static class MessageWords
{
    private const int MostOnStack = 512;

    public static string[] Of(string text) => Joined(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words with one space between: texts that differ in case and punctuation alone are equal.</summary>
    public static string Joined(string text)
    {
        var plain = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) plain[length++] = Letters.Fold(c);
            else if (length > 0 && plain[length - 1] != ' ' && Letters.Punctuation(c) != '\'') plain[length++] = ' ';
        }
        return plain[..length].TrimEnd(' ').ToString();
    }
}
