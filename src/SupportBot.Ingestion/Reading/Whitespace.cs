using System.Text;

namespace SupportBot.Ingestion.Reading;

/// <summary>The one rule for white space in what members read: runs of any kind, line breaks and non-breaking spaces too, are one space.</summary>
internal static class Whitespace
{
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsInvisible(c)) continue;
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>Soft hyphen, zero-width characters and byte order mark: they would keep a word from being found. Joiners stay.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
