using System.Globalization;

namespace SupportBot.Core.Corpus;

/// <summary>One file of the group's corpus, read.</summary>
/// <param name="Id">The front matter's id, else the file name without its ending; unique in a corpus.</param>
/// <param name="File">The file's path relative to the corpus folder, with forward slashes.</param>
public sealed record Document(
    string Id,
    string File,
    string Title,
    string Language,
    Source Source,
    Section Root)
{
    /// <summary>The articles whose facts the document carries.</summary>
    public IReadOnlyList<Source> BasedOn { get; init; } = [];

    /// <summary>The date of the facts; null is "undated".</summary>
    public DateOnly? Date { get; init; }

    /// <summary><see cref="Date"/> for programs and moderators: ISO, or "undated".</summary>
    public string DateText => Date?.ToString("O", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>By whom and when; null until someone has.</summary>
    public string? Reviewed { get; init; }

    /// <summary>A sentence shown with every quotation; null where nothing is doubtful.</summary>
    public string? Caution { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Rights { get; init; }
}
