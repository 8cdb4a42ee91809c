namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>What a character counts as when words are compared.</summary>
internal static class Letters
{
    private const string Accented = "àáâãäåāăąçćĉċčèéêëēĕėęěìíîïĩīĭįñńņňòóôõöøōŏőùúûüũūŭůűýÿŷžźżšśŝşťţřŕłĺļľğĝġģďđķĵĥħ";
    private const string Unaccented = "aaaaaaaaaccccceeeeeeeeeiiiiiiiinnnnooooooooouuuuuuuuuyyyzzzssssttrrllllggggddkjhh";

    private static readonly char[] Folded = FoldTable();

    public static char Fold(char c)
    {
        c = Narrow(c);
        return c < Folded.Length ? Folded[c] : char.ToLowerInvariant(c);
    }

    /// <summary>Typographic apostrophes and hyphens as the plain ones.</summary>
    public static char Punctuation(char c) => Narrow(c) switch
    {
        '’' or '‘' or 'ʼ' or '`' => '\'',
        '‐' or '‑' or '−' => '-',
        '⁺' => '+',
        var narrow => narrow,
    };

    /// <summary>A full-width character, as keyboards for Chinese or Japanese type it, as the plain one.</summary>
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;

    /// <summary>Letters and digits mixed, as in <c>L1</c> or <c>DM1</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> segment)
    {
        var (letters, digits) = (false, false);
        foreach (var c in segment)
        {
            letters |= char.IsLetter(c);
            digits |= char.IsAsciiDigit(c);
        }
        return letters && digits;
    }

    private static char[] FoldTable()
    {
        var table = new char[0x180];
        for (var c = '\0'; c < table.Length; c++) table[c] = char.ToLowerInvariant(c);
        for (var at = 0; at < Accented.Length; at++)
        {
            table[Accented[at]] = Unaccented[at];
            table[char.ToUpperInvariant(Accented[at])] = Unaccented[at];
        }
        return table;
    }
}
