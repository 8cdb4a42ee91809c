namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Puts a first letter that a page shows large, and a copy leaves on a line of its own, back to its word: "I", "f your doctor".</summary>
internal static class DropCapitals
{
    public static List<Piece> Join(List<Piece> pieces)
    {
        List<Piece> joined = new(pieces.Count);
        Dictionary<string, int>? words = null;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at] is TextLine { Text: [>= 'A' and <= 'Z'] letter } capital
                && at + 1 < pieces.Count && pieces[at + 1] is TextLine { Text: [>= 'a' and <= 'z', ..] rest })
            {
                joined.Add(new TextLine(Join(letter, rest, words ??= Words(pieces)), capital.Line, capital.Group));
                at++;
            }
            else
            {
                joined.Add(pieces[at]);
            }
        }
        return joined;
    }

    /// <summary>"A" and "I" are words too: then what follows is a word that the text has elsewhere as well.</summary>
    private static string Join(string letter, string rest, Dictionary<string, int> words)
    {
        var word = Prose.Bare(Prose.Words(rest)[0]);
        if (letter is "A" or "I" && word.Length > 1 && words[word] > 1) return $"{letter} {rest}";
        words[word]--;
        return letter + rest;
    }

    private static Dictionary<string, int> Words(List<Piece> pieces) =>
        pieces.OfType<TextLine>().SelectMany(line => Prose.Words(line.Text)).CountBy(Prose.Bare).ToDictionary();
}
