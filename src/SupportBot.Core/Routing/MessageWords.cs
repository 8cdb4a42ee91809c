using System.Text;

namespace SupportBot.Core.Routing;

/// <summary>
/// A message as the words that phrases of routes are compared with: lower case, apostrophes gone (<c>don't</c> is <c>dont</c>),
/// other punctuation as spaces, accents folded. Nothing is stemmed.
/// </summary>
internal static class MessageWords
{
    public static string[] Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) plain.Append(Retrieval.Analysis.Letters.Fold(c));
            else if (Retrieval.Analysis.Letters.Punctuation(c) != '\'') plain.Append(' ');
        }
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words with one space between: texts that differ in case and punctuation alone are equal.</summary>
    public static string Joined(string text) => string.Join(' ', Of(text));
}
