using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>Goes through a page's elements in order and lays them out as sections, paragraphs and lists.</summary>
internal sealed class PageWalk(Outline outline, IHtmlDocument page)
{
    private readonly PageFurniture _furniture = new(page);
    private readonly StringBuilder _paragraph = new();

    /// <summary>Lays out a piece of HTML that stands in another format.</summary>
    public static void ReadFragment(string html, string file, Outline outline)
    {
        using var page = new HtmlParser().ParseDocument(html);
        NestingDepth.Check(page.DocumentElement, file);
        new PageWalk(outline, page).Visit(page.Body!);
    }

    public void Visit(IElement element)
    {
        VisitChildren(element);
        EndParagraph();
    }

    private void VisitChildren(INode parent)
    {
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length; at++)
        {
            if (nodes[at] is IText text) _paragraph.Append(text.Data);
            else if (nodes[at] is IElement { LocalName: "br" } && NextIsBreak(nodes, at)) EndParagraph();
            else if (nodes[at] is IElement element && !_furniture.Contains(element)) VisitElement(element);
        }
    }

    private void VisitElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndParagraph();
                outline.Heading(element.LocalName[1] - '0', Text(element), element.SourceReference?.Position.Line ?? 0);
                break;
            case "ul" or "ol" or "menu":
                EndParagraph();
                AddList(element);
                break;
            case "table" when !IsLayout(element):
                EndParagraph();
                AddItems([.. element.QuerySelectorAll("tr").Select(Row)]);
                break;
            case "br":
                _paragraph.Append(' ');
                break;
            case "img":
                _paragraph.Append(' ').Append(element.GetAttribute("alt")).Append(' ');
                break;
            case var name when Inline.Contains(name):
                VisitChildren(element);
                break;
            default:
                EndParagraph();
                VisitChildren(element);
                EndParagraph();
                break;
        }
    }

    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];

    private void AddList(IElement list)
    {
        if (PageFurniture.IsContents(list)) return;
        List<string> items = [];
        Collect(list, items);
        AddItems(items, list.LocalName == "ol" && list.Children.Length == items.Count);
    }

    /// <summary>Items of an inner list become further items.</summary>
    private void Collect(IElement list, List<string> items)
    {
        foreach (var item in list.Children.Where(child => !_furniture.Contains(child)))
        {
            var inner = item.Children.Where(IsList).ToList();
            items.Add(Text(item, except: inner));
            foreach (var innerList in inner) Collect(innerList, items);
        }
    }

    private static bool IsList(IElement element) => element.LocalName is "ul" or "ol";

    private string Row(IElement row) => string.Join(" — ", row.Children.Select(cell => Text(cell)).Where(cell => cell.Length > 0));

    /// <summary>A table that arranges a page rather than facts.</summary>
    private static bool IsLayout(IElement table) => table.QuerySelector("h1, h2, h3, h4, ul, ol, table, p + p") is not null;

    /// <summary>By index, since to find a node's next sibling AngleSharp goes through all of them.</summary>
    private static bool NextIsBreak(INodeList nodes, int at)
    {
        do at++;
        while (at < nodes.Length && nodes[at] is IText text && string.IsNullOrWhiteSpace(text.Data));
        return at < nodes.Length && nodes[at] is IElement { LocalName: "br" };
    }

    private string Text(IElement element, IReadOnlyList<IElement>? except = null)
    {
        var text = new StringBuilder();
        AppendText(element, text, except ?? []);
        return Whitespace.Fold(text.ToString());
    }

    private void AppendText(INode parent, StringBuilder text, IReadOnlyList<IElement> except)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words) text.Append(words.Data);
            else if (node is IElement element && !_furniture.Contains(element) && !except.Contains(element))
            {
                var apart = !Inline.Contains(element.LocalName);
                if (apart) text.Append(' ');
                if (element.LocalName == "img") text.Append(element.GetAttribute("alt"));
                AppendText(element, text, except);
                if (apart) text.Append(' ');
            }
        }
    }

    private void EndParagraph()
    {
        var text = Whitespace.Fold(_paragraph.ToString());
        _paragraph.Clear();
        if (text.Length > 0) outline.Add(new Paragraph(text));
    }

    private void AddItems(List<string> items, bool numbered = false)
    {
        var unnumbered = items.RemoveAll(item => item.Length == 0);
        if (items.Count > 0) outline.Add(new ItemList(items, numbered && unnumbered == 0));
    }
}
