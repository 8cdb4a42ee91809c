namespace SupportBot.Core.Retrieval.Questions;

public enum FacetKind
{
    /// <summary>A plain word.</summary>
    Word,

    /// <summary>A thing that the lexicon knows.</summary>
    Concept,

    /// <summary>A drug that the lexicon knows, or a word that ends like one.</summary>
    Drug,

    /// <summary>The asked side of a thing: its side effects, how it is given.</summary>
    Aspect,

    /// <summary>An aspect that a bare name asks for too ("what is"): it helps to choose, but a passage need not have it.</summary>
    SoftAspect,
}
