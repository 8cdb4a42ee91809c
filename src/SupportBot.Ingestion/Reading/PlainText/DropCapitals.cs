namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Puts a first letter that a page shows large, and a copy leaves on a line of its own, back to its word: "I", "f your doctor".</summary>
internal static class DropCapitals
{
    public static void Join(List<Piece> pieces)
    {
        for (var at = 0; at + 1 < pieces.Count; at++)
        {
            if (pieces[at] is not TextLine { Text: [>= 'A' and <= 'Z'] letter } capital) continue;
            if (pieces[at + 1] is not TextLine { Text: [>= 'a' and <= 'z', ..] rest }) continue;
            pieces[at] = new TextLine(letter + (IsWordOfItsOwn(letter, rest, pieces) ? " " : "") + rest, capital.Line, capital.Group);
            pieces.RemoveAt(at + 1);
        }
    }

    /// <summary>"A" and "I" are words too: then what follows is a word that the text has elsewhere as well.</summary>
    private static bool IsWordOfItsOwn(string letter, string rest, List<Piece> pieces)
    {
        var word = Prose.Bare(Prose.Words(rest)[0]);
        return letter is "A" or "I" && word.Length > 1
            && pieces.OfType<TextLine>().SelectMany(line => Prose.Words(line.Text)).Count(other => Prose.Bare(other) == word) > 1;
    }
}
