using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>What every page of a site carries around its text: menus, banners, sharing, related articles; and what readers don't see.</summary>
internal sealed class PageFurniture(IHtmlDocument page)
{
    private static readonly HashSet<string> Elements =
        ["script", "style", "nav", "footer", "aside", "form", "noscript", "template", "iframe", "svg", "button", "select", "dialog", "head"];

    private static readonly FurnitureNames Names = FurnitureNames.Read();

    private readonly int _length = page.Body?.TextContent.Length ?? 0;

    public bool Contains(IElement element) =>
        Elements.Contains(element.LocalName)
        || IsHidden(element)
        || (element.LocalName == "header" && element.Closest("main, article, [role=main]") is null)
        || (Names.Mark(element) && !HoldsTheText(element));

    /// <summary>A list of links to this page's own headings.</summary>
    public static bool IsContents(IElement list)
    {
        var links = list.QuerySelectorAll("li a");
        return links.Length > 1
            && links.All(link => link.GetAttribute("href") is ['#', ..])
            && links.Sum(link => link.TextContent.Trim().Length) >= Whitespace.Fold(list.TextContent).Length - links.Length * 2;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary"
        || (element.GetAttribute("style") is { } style && IsHiddenBy(style.Replace(" ", "", StringComparison.Ordinal)));

    private static bool IsHiddenBy(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name such as "with-sidebar" on the element around everything is no reason to drop everything.</summary>
    private bool HoldsTheText(IElement element) =>
        element.LocalName is "body" or "main" or "article"
        || element.QuerySelector("h1, main, article") is not null
        || element.TextContent.Length * 2 > _length;
}
