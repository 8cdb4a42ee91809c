namespace SupportBot.Ingestion.Checks;

/// <summary>What counts as a word in the checks: a run of letters, digits, hyphens and apostrophes that holds a letter.</summary>
internal static class Words
{
    public static int Count(string text) => Of(text).Count();

    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        var letters = false;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '’'))
            {
                if (start < 0) start = at;
                letters |= char.IsLetter(text[at]);
            }
            else if (start >= 0)
            {
                if (letters) yield return text[start..at];
                (start, letters) = (-1, false);
            }
        }
    }
}
