using AngleSharp.Dom;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>The words of navigation-names.txt, and which elements bear them.</summary>
internal sealed class FurnitureNames
{
    private const int ShortestParagraph = 20;

    private readonly HashSet<string> _parts = [];
    private readonly HashSet<string> _doubtful = [];
    private readonly HashSet<string> _whole = [];

    private FurnitureNames(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith('=')) _whole.Add(line[1..]);
            else if (line.EndsWith('?')) _doubtful.Add(line[..^1]);
            else _parts.Add(line);
        }
    }

    public static FurnitureNames Read() => new(DataFile.Lines("Html.navigation-names.txt"));

    public bool Mark(IElement element)
    {
        if (element is { Id: null or "", ClassName: null or "" } || IsText(element)) return false;
        var doubtful = false;
        foreach (var name in $"{element.Id} {element.ClassName}".ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_whole.Contains(name)) return true;
            foreach (var part in name.Split('-', '_'))
            {
                if (_parts.Contains(part)) return true;
                doubtful |= _doubtful.Contains(part);
            }
        }
        return doubtful && !HoldsParagraph(element);
    }

    /// <summary>A heading's id is made of its words, and "Social support" is no sharing button.</summary>
    private static bool IsText(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "td" or "th" or "strong" or "em";

    private static bool HoldsParagraph(IElement element) =>
        element.QuerySelectorAll("p, li").Any(text => text.QuerySelector("a") is null && text.TextContent.AsSpan().Count(' ') >= ShortestParagraph);
}
