namespace SupportBot.Core.Retrieval.Questions;

/// <summary>The words of a question while its facets are found: a word that one facet takes is not free for the next.</summary>
/// <param name="asking">The sentences that ask; none where none does.</param>
/// <param name="isToldAsked">Whether what is told counts in full: where the question itself names nothing ("… what is that").</param>
internal sealed class QuestionText(IReadOnlyList<QuestionWord> words, IReadOnlySet<int> asking, bool isToldAsked = false)
{
    /// <summary>What a thing counts for that is only told on the way to the question.</summary>
    private const float Told = 0.4f;

    private readonly int[] _terms = [.. words.Select(word => word.Term)];
    private readonly bool[] _taken = new bool[words.Count];

    /// <summary>The first word of the sentence that asks; of the message where none does.</summary>
    public int FirstAsked => Array.FindIndex([.. words], word => asking.Count == 0 || asking.Contains(word.Sentence)) is var at and >= 0 ? _terms[at] : -1;

    public int Length => _terms.Length;

    public ReadOnlySpan<int> Terms => _terms;

    public QuestionWord this[int at] => words[at];

    public bool Has(Predicate<int> term) => Array.Exists(_terms, term);

    /// <summary>Whether it stands beside the sentences that ask.</summary>
    public bool IsTold(int at) => asking.Count > 0 && !asking.Contains(words[at].Sentence);

    /// <summary>How much what stands here counts: all of it in the sentences that ask, less in those around them.</summary>
    public float Weight(int at) => isToldAsked || !IsTold(at) ? 1 : Told;

    public bool IsFree(int at) => !_taken[at];

    public void Take(int start, int length) => _taken.AsSpan(start, length).Fill(true);
}
