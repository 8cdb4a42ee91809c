namespace SupportBot.Core.Retrieval.Questions;

/// <summary>The words of a question while its facets are found: a word that one facet takes is not free for the next.</summary>
internal sealed class QuestionText(IReadOnlyList<QuestionWord> words)
{
    private readonly int[] _terms = [.. words.Select(word => word.Term)];
    private readonly bool[] _taken = new bool[words.Count];

    public int Length => _terms.Length;

    public ReadOnlySpan<int> Terms => _terms;

    public QuestionWord this[int at] => words[at];

    public bool Has(Predicate<int> term) => Array.Exists(_terms, term);

    public bool IsFree(int at) => !_taken[at];

    public void Take(int start, int length) => _taken.AsSpan(start, length).Fill(true);
}
