using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>A corpus as the search sees it: its passages, their terms, and what their titles and headings name.</summary>
public sealed class AnalyzedCorpus
{
    private readonly int[][] _titles;
    private readonly int[][] _headings;
    private readonly HashSet<int> _headed;
    private readonly int[] _documents;

    internal AnalyzedCorpus(SubjectWords words, IReadOnlyList<Passage> passages, PassageTerms terms, int[][] titles, int[][] headings)
    {
        Words = words;
        Passages = passages;
        Terms = terms;
        _titles = titles;
        _headings = headings;
        _headed = [.. headings.Concat(titles).SelectMany(units => units)];
        _documents = new int[passages.Count];
        for (var at = 1; at < passages.Count; at++)
            _documents[at] = _documents[at - 1] + (ReferenceEquals(passages[at].Document, passages[at - 1].Document) ? 0 : 1);
    }

    public SubjectWords Words { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public PassageTerms Terms { get; }

    /// <summary>Those that have passages.</summary>
    public int DocumentCount => _documents.Length == 0 ? 0 : _documents[^1] + 1;

    /// <summary>The number of the passage's document, from 0.</summary>
    public int DocumentOf(int passage) => _documents[passage];

    /// <summary>Short forms that the texts explain, each with the words that it stands for.</summary>
    public IReadOnlyDictionary<int, int[]> ShortForms { get; internal init; } = new Dictionary<int, int[]>();

    /// <summary>What the title of the passage's document names.</summary>
    public ReadOnlySpan<int> TitleUnits(int passage) => _titles[passage];

    /// <summary>Whether any title or heading names it.</summary>
    public bool IsInHeading(int unit) => _headed.Contains(unit);

    /// <summary>What the innermost heading names; empty right under the title.</summary>
    public ReadOnlySpan<int> HeadingUnits(int passage) => _headings[passage];
}
