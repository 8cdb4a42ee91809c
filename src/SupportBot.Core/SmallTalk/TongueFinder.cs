using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;

namespace SupportBot.Core.SmallTalk;

/// <summary>Knows some languages by their letters or their little words.</summary>
internal sealed class TongueFinder(IReadOnlyList<Tongue> tongues, Vocabulary known)
{
    /// <summary>Of different words that are none here, at the least, beside a half of all words: "de novo" is no Spanish.</summary>
    private const int Fewest = 2;

    /// <summary>Null where it is none of them.</summary>
    public Tongue? Of(string text)
    {
        var letters = text.Count(char.IsLetter);
        var (message, best, most) = (MessageWords.Of(text), (Tongue?)null, 0);
        foreach (var tongue in tongues)
        {
            if (letters > 0 && 2 * LettersOf(tongue, text) > letters) return tongue;
            var hits = WordsOf(tongue, message);
            if (hits <= most || !IsEnough(tongue, message, hits)) continue;
            (best, most) = (tongue, hits);
        }
        return best;
    }

    private bool IsEnough(Tongue tongue, string[] message, int hits) =>
        2 * hits >= message.Length
            && (message.Where(word => tongue.Words.Contains(word) && known.Find(word) < 0).Distinct().Count() >= Fewest
                || message.Any(tongue.Greetings.Contains));

    private static int LettersOf(Tongue tongue, string text)
    {
        var letters = 0;
        foreach (var (first, last) in tongue.Letters)
            foreach (var c in text)
                if (c >= first && c <= last) letters++;
        return letters;
    }

    private static int WordsOf(Tongue tongue, string[] message)
    {
        var words = 0;
        foreach (var word in message)
            if (tongue.Words.Contains(word)) words++;
        return words;
    }
}
