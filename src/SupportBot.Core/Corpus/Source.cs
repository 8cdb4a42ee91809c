namespace SupportBot.Core.Corpus;

/// <summary>Whose words or facts these are. A null title or publisher is unknown.</summary>
public sealed record Source(string Title, string? Publisher = null, string? Url = null)
{
    public override string ToString() => Publisher is null ? Title : $"{Title} ({Publisher})";
}
