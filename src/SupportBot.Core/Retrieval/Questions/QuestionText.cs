namespace SupportBot.Core.Retrieval.Questions;

/// <summary>The words of a question while its facets are found: a word that one facet takes is not free for the next.</summary>
/// <param name="asking">The sentences that end in a question mark; none where nobody bothered to put one.</param>
internal sealed class QuestionText(IReadOnlyList<QuestionWord> words, IReadOnlySet<int> asking)
{
    /// <summary>What a thing counts for that is only told on the way to the question.</summary>
    private const float Told = 0.4f;

    private readonly int[] _terms = [.. words.Select(word => word.Term)];
    private readonly bool[] _taken = new bool[words.Count];

    public int Length => _terms.Length;

    public ReadOnlySpan<int> Terms => _terms;

    public QuestionWord this[int at] => words[at];

    public bool Has(Predicate<int> term) => Array.Exists(_terms, term);

    /// <summary>How much what stands here counts: all of it in the sentences that ask, less in those around them.</summary>
    public float Weight(int at) => asking.Count == 0 || asking.Contains(words[at].Sentence) ? 1 : Told;

    public bool IsFree(int at) => !_taken[at];

    public void Take(int start, int length) => _taken.AsSpan(start, length).Fill(true);
}
