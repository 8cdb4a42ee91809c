using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>A corpus as the search sees it: its passages, their terms, and what their titles and headings name.</summary>
public sealed class AnalyzedCorpus
{
    private readonly int[][] _titles;
    private readonly int[][] _headings;
    private readonly HashSet<int> _headed;

    internal AnalyzedCorpus(SubjectWords words, IReadOnlyList<Passage> passages, PassageTerms terms, int[][] titles, int[][] headings)
    {
        Words = words;
        Passages = passages;
        Terms = terms;
        _titles = titles;
        _headings = headings;
        _headed = [.. headings.Concat(titles).SelectMany(units => units)];
    }

    public SubjectWords Words { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public PassageTerms Terms { get; }

    /// <summary>What the title of the passage's document names.</summary>
    public ReadOnlySpan<int> TitleUnits(int passage) => _titles[passage];

    /// <summary>Whether any title or heading names it.</summary>
    public bool IsInHeading(int unit) => _headed.Contains(unit);

    /// <summary>What the innermost heading names; empty right under the title.</summary>
    public ReadOnlySpan<int> HeadingUnits(int passage) => _headings[passage];
}
