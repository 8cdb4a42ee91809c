namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Frees headings that a copy has glued to their paragraph without a mark: "Targeted Treatments Targeted treatments are…".</summary>
internal static class GluedHeadings
{
    private const int Longest = 6;

    /// <summary>One such paragraph is chance; where two show it, it is how the copy was made.</summary>
    public static void Free(List<Piece> pieces)
    {
        var glued = pieces.OfType<TextLine>()
            .Select(line => (Line: line, Length: HeadingLength(line.Text)))
            .Where(found => found.Length > 0).ToList();
        if (glued.Count < 2) return;
        foreach (var (line, length) in glued)
        {
            var at = pieces.IndexOf(line);
            pieces[at] = new TextLine(line.Text[..length], line.Line, line.Group) { Known = HeadingKind.Title };
            pieces.Insert(at + 1, new TextLine(line.Text[(length + 1)..], line.Line, line.Group));
        }
    }

    /// <summary>The run of capitalised words at the beginning, but for the last, which begins the sentence.</summary>
    private static int HeadingLength(string text)
    {
        if (!Prose.IsSentence(text)) return 0;
        var words = Prose.Words(text);
        var run = words.TakeWhile(IsTitleWord).Count();
        while (run > 0 && !char.IsUpper(words[run - 1][0])) run--;
        if (run is < 2 or > Longest + 1 || run == words.Length || !char.IsLower(words[run][0])) return 0;
        var (heading, rest) = (words[..(run - 1)], words[(run - 1)..]);
        return Recurs(heading, rest) ? string.Join(' ', heading).Length : 0;
    }

    private static bool IsTitleWord(string word) =>
        (char.IsUpper(word[0]) || word is "and" or "of" or "for" or "the" or "to" or "with" or "in") && char.IsLetter(word[^1]);

    /// <summary>A heading's words come again in its paragraph: at once, or in lower case, as a name's don't.</summary>
    private static bool Recurs(string[] heading, string[] rest) =>
        rest[0] == heading[0]
        || heading.Where(word => char.IsUpper(word[0]) && word.Length > 3).Select(word => word.ToLowerInvariant())
            .Any(stem => rest.Any(other => other.StartsWith(stem, StringComparison.Ordinal)));
}
