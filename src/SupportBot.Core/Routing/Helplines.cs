using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>The numbers of <c>helplines.yaml</c>, chosen by place.</summary>
/// <param name="place">The setting <c>Safety:Place</c>, an ISO 3166 two-letter code; null goes by the member's locale.</param>
public sealed class Helplines(IReadOnlyList<Helpline> all, string? place)
{
    public static IReadOnlyList<Helpline> Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return [.. binder.Items(root).Select(item => Bind(binder, item))];
    }

    /// <summary>
    /// The helplines for the resources in their order: those of the set place, else of the locale's region, else (and where that
    /// place has none) of all places.
    /// </summary>
    public IReadOnlyList<Helpline> For(IReadOnlyList<string> resources, string? locale)
    {
        var wanted = Place(locale);
        return
        [
            .. resources.SelectMany(resource =>
            {
                var fitting = all.Where(helpline => helpline.For.Contains(resource)).ToList();
                var near = fitting.Where(helpline => helpline.Place is null || IsPlace(helpline.Place, wanted)).ToList();
                return wanted is not null && near.Exists(helpline => helpline.Place is not null) ? near : fitting;
            }),
        ];
    }

    private string? Place(string? locale)
    {
        if (!string.IsNullOrWhiteSpace(place)) return place;
        return locale?.Split('-', '_') is [_, .., { Length: 2 } region] ? region : null;
    }

    /// <summary>GB and UK are both written for the United Kingdom.</summary>
    private static bool IsPlace(string a, string? b) => string.Equals(Country(a), Country(b), StringComparison.OrdinalIgnoreCase);

    private static string? Country(string? place) => string.Equals(place, "UK", StringComparison.OrdinalIgnoreCase) ? "GB" : place;

    private static Helpline Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "place", "for", "name", "number", "text", "how", "hours", "checked");
        return new Helpline(
            binder.OptionalText(map, "place"),
            binder.Texts(map, "for"),
            binder.Text(map, "name"),
            binder.Text(map, "number"),
            binder.OptionalText(map, "how"),
            binder.OptionalText(map, "hours"),
            binder.OptionalDate(map, "checked"))
        {
            Text = binder.OptionalText(map, "text"),
        };
    }
}
