using SupportBot.Core.Content;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Reading;

/// <summary>What a reader finds in a file, before anyone's front matter is believed.</summary>
/// <param name="Root">Its heading is the title that the content shows; empty where it shows none.</param>
internal sealed record RawDocument(Section Root)
{
    public MapNode? FrontMatter { get; init; }

    /// <summary>Whether the title is no more than what the text seems to be about.</summary>
    public bool IsTitleGuessed { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>A language tag such as <c>en</c>; null where the file doesn't say.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];
}
