namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>
/// Strips English plurals, no more: D. Harman, "How effective is suffixing?", JASIS 42(1), 1991, the "S stemmer".
/// </summary>
internal static class PluralStemmer
{
    /// <summary>Stems in place; returns the new length.</summary>
    public static int Stem(Span<char> term)
    {
        if (term.Length <= 3 || term[^1] != 's') return term.Length;
        if (term.EndsWith("ies") && !term.EndsWith("eies") && !term.EndsWith("aies"))
        {
            term[^3] = 'y';
            return term.Length - 2;
        }
        if (term.EndsWith("us") || term.EndsWith("ss") || term.EndsWith("is")) return term.Length;
        return term.Length - 1;
    }
}
