using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>A member's question, analysed.</summary>
/// <param name="Text">As the member wrote it.</param>
/// <param name="AsksForList">Whether a list would answer better than a sentence.</param>
public sealed record Question(string Text, IReadOnlyList<Facet> Facets, bool AsksForList)
{
    /// <summary>The same with its misspelt words put right, where they stand; of a very long one only the end.</summary>
    public string Understood { get; init; } = Text;

    /// <summary>The words that the answer is for where the member's were misspelt.</summary>
    public IReadOnlyList<Respelling> Respelled { get; init; } = [];

    /// <summary>
    /// Its words as they stand, but those that carry no meaning and what people say around a question, and the sides that it asks for; what is only told
    /// counts for less.
    /// </summary>
    public IReadOnlyList<QueryTerm> Words { get; init; } = [];

    /// <summary>How many words it has in all.</summary>
    public int WordCount { get; init; }

    /// <summary>Whether it has the form of a question, whatever it is about.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether it holds only what people say around a question.</summary>
    public bool IsOnlyTalk { get; init; }

    /// <summary>Whether it asks for yes or no, or for which one or who, so that a passage answers it or doesn't.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it is hardly more than the word that asks: "why".</summary>
    public bool IsBare { get; init; }

    /// <summary>What it says of something shown or said before ("it", "the second one").</summary>
    public Pointers Pointers { get; init; }

    /// <summary>Whether it asks what something is, in so many words.</summary>
    public bool AsksWhatItIs { get; init; }

    /// <summary>Whether it begins by setting something beside what was said before ("versus Femara").</summary>
    public bool BeginsComparing { get; init; }

    /// <summary>Whether a thing is named in it only as what something is compared with ("are side effects fewer than chemo").</summary>
    public bool NamesOnlyCompared { get; init; }

    /// <summary>Whether it begins with what something goes along with ("with chemo or alone?").</summary>
    public bool BeginsJoining { get; init; }

    /// <summary>Whether it goes on from something said before ("and …", "what about …").</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it sets things side by side ("or", "better than").</summary>
    public bool Compares { get; init; }

    /// <summary>What was taken over from the conversation; empty where the question stands alone.</summary>
    public IReadOnlyList<string> FromConversation { get; init; } = [];

    /// <summary>Whether it is asked of the thing talked about, though it names another one beside it.</summary>
    public bool KeepsTopic { get; init; }

    /// <summary>Whether it is about something, and the documents have none of it.</summary>
    public bool IsAboutNothingKnown => Facets.Any(facet => !facet.IsAspect) && Facets.All(facet => facet.IsAspect || !facet.IsKnown);

    /// <summary>A drug that is asked about and that no document names; null where there is none.</summary>
    public string? UnknownDrug => Facets.FirstOrDefault(facet => facet is { Kind: FacetKind.Drug, IsKnown: false })?.Name;
}
