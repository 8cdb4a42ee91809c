using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>What a page says about itself, and where its text is.</summary>
internal static class PageParts
{
    private static readonly string[] SiteDividers = [" | ", " - ", " – ", " — ", " :: "];

    public static IElement Main(IHtmlDocument page) =>
        page.QuerySelector("main, [role=main]") ?? Only(page, "article") ?? page.Body ?? page.DocumentElement;

    /// <summary>The only h1, else the title made for sharing, else the browser's title without the site's name.</summary>
    public static string? Title(IHtmlDocument page)
    {
        var heading = Whitespace.Fold(Only(page, "h1")?.TextContent);
        if (heading.Length > 0) return heading;
        var shared = Whitespace.Fold(Meta(page, "og:title"));
        if (shared.Length > 0) return shared;
        var title = WithoutSite(Whitespace.Fold(page.Title));
        return title.Length > 0 ? title : null;
    }

    public static DateOnly? Date(IHtmlDocument page) =>
        ReadDate(Meta(page, "article:modified_time"))
        ?? ReadDate(Meta(page, "article:published_time"))
        ?? ReadDate(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));

    public static string? Language(IHtmlDocument page)
    {
        var language = page.DocumentElement.GetAttribute("lang")?.Split('-')[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(language) ? null : language;
    }

    private static IElement? Only(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector) is { Length: 1 } found ? found[0] : null;

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static DateOnly? ReadDate(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out var date) ? date : null;

    private static string WithoutSite(string title)
    {
        var end = SiteDividers.Max(divider => title.LastIndexOf(divider, StringComparison.Ordinal));
        return end > 0 ? title[..end] : title;
    }
}
