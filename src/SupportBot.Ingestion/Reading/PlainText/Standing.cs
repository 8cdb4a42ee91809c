namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Whether a line stands as a heading does.</summary>
internal static class Standing
{
    private const int ShortestText = 5;

    /// <summary>Alone, or at the head of a list, of a sentence, or of a line that leads into a list.</summary>
    public static bool IsFirst(IReadOnlyList<Piece> pieces, int at)
    {
        var group = pieces[at].Group;
        if (at > 0 && pieces[at - 1].Group == group) return false;
        return at + 1 == pieces.Count || pieces[at + 1] is not TextLine next || next.Group != group || IsText(next);
    }

    private static bool IsText(TextLine line) => line.Words >= ShortestText && (Prose.IsSentence(line.Text) || line.Text.EndsWith(':'));
}
