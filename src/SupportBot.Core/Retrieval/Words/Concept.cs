namespace SupportBot.Core.Retrieval.Words;

/// <summary>One thing with all its names: a drug by brand and generic, an illness by its long name and its abbreviation.</summary>
public sealed record Concept(ConceptKind Kind, IReadOnlyList<string> Names)
{
    /// <summary>The name that members are shown.</summary>
    public string Name => Names[0];
}
