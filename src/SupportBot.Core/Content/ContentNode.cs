namespace SupportBot.Core.Content;

/// <summary>A piece of a YAML file that remembers where it stands, so that every complaint can name a line.</summary>
public abstract record ContentNode(Place Place);

/// <summary>A scalar as written; null where the file says <c>null</c>, <c>~</c> or nothing.</summary>
public sealed record TextNode(string? Value, Place Place) : ContentNode(Place);

public sealed record ListNode(IReadOnlyList<ContentNode> Items, Place Place) : ContentNode(Place);

/// <summary>Entries in the order of the file; a key never repeats.</summary>
public sealed record MapNode(IReadOnlyList<KeyValuePair<TextNode, ContentNode>> Entries, Place Place) : ContentNode(Place)
{
    public ContentNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
