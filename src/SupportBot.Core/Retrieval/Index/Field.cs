namespace SupportBot.Core.Retrieval.Index;

/// <summary>Where in a passage a term stands.</summary>
public enum Field
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The headings above the passage.</summary>
    Heading,

    Body,

    /// <summary>What the neighbouring sections name: side effects of a treatment are those of its drugs.</summary>
    Scope,
}
