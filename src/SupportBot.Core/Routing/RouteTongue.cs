using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>Sure phrases of a route in another language, and one line in it: an entry of its <c>languages</c>.</summary>
/// <param name="Line">Said before the reply.</param>
internal sealed record RouteTongue(PhraseList Phrases, string Line)
{
    public static RouteTongue Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "line", "phrases");
        return new RouteTongue(new PhraseList(binder.Texts(map, "phrases")), binder.Text(map, "line").Trim());
    }
}
