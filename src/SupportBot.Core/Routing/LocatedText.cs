using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>A text of a content file, with where it stands.</summary>
public readonly record struct LocatedText(string Text, Place Place)
{
    public static IReadOnlyList<LocatedText> List(ContentBinder binder, MapNode map, string key) =>
        [.. binder.List(map, key).OfType<TextNode>().Where(node => node.Value is not null).Select(node => new LocatedText(node.Value!, node.Place))];
}
