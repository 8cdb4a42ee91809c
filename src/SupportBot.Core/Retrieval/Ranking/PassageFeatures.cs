namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What speaks for a passage, each from 0 to 1. The names are those of <c>ask --explain</c>.</summary>
/// <param name="Lexical">BM25 as a share of what a passage could score that repeats every term.</param>
/// <param name="Coverage">How much of the question the passage has anywhere, by idf; an asked aspect counts where the heading is that aspect.</param>
/// <param name="Focus">How much of what the question is about stands in the title or headings, by idf.</param>
/// <param name="Specificity">How much of the innermost heading the question names, by idf.</param>
/// <param name="TitleSpecificity">The same of the document's title.</param>
/// <param name="Opening">Whether the section says what the thing is, where nothing in particular is asked.</param>
/// <param name="List">Whether the passage has a list, where one is asked for.</param>
public readonly record struct PassageFeatures(
    float Lexical,
    float Coverage,
    float Focus,
    float Specificity,
    float TitleSpecificity,
    float Opening,
    float List)
{
    /// <summary>Each feature with its name, in a fixed order.</summary>
    public IEnumerable<(string Name, float Value)> Named =>
    [
        (nameof(Lexical), Lexical),
        (nameof(Coverage), Coverage),
        (nameof(Focus), Focus),
        (nameof(Specificity), Specificity),
        (nameof(TitleSpecificity), TitleSpecificity),
        (nameof(Opening), Opening),
        (nameof(List), List),
    ];
}
