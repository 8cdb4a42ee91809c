namespace SupportBot.Core.Content;

/// <summary>Where in a content file something stands; <paramref name="Line"/> counts from 1, and 0 means the file as a whole.</summary>
public readonly record struct Place(string File, int Line = 0)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
