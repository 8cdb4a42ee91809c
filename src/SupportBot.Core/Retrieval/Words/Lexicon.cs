namespace SupportBot.Core.Retrieval.Words;

/// <summary>The words of the subject, as <c>lexicon.yaml</c> lists them beside the documents.</summary>
public sealed record Lexicon
{
    public static Lexicon Empty { get; } = new();

    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    public IReadOnlyList<LayTerm> LayTerms { get; init; } = [];

    /// <summary>From a spelling to the one that the documents use: oestrogen, estrogen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Spellings { get; init; } = [];

    /// <summary>How names of drugs end. A word with such an ending that no document has is a drug the documents don't name.</summary>
    public IReadOnlyList<string> DrugEndings { get; init; } = [];
}
