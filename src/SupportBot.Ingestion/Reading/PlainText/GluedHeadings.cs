namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Frees headings that a copy has glued to their paragraph without a mark: "Targeted Treatments Targeted treatments are…".</summary>
internal static class GluedHeadings
{
    /// <summary>One such paragraph is chance. Where two show it, and one of them plainly, it is how the copy was made.</summary>
    public static void Free(List<Piece> pieces)
    {
        var glued = pieces.OfType<TextLine>().Select(GluedHeading.Of).OfType<GluedHeading>().ToList();
        if (glued.Count < 2 || !glued.Exists(heading => heading.IsRepeated)) return;
        foreach (var heading in glued)
        {
            var (line, at) = (heading.Line, pieces.IndexOf(heading.Line));
            pieces[at] = new TextLine(heading.Text, line.Line, line.Group) { Known = HeadingKind.Title };
            pieces.Insert(at + 1, new TextLine(heading.Rest, line.Line, line.Group));
        }
    }
}
