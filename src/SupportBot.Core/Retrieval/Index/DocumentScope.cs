using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>
/// What the sections of one document name, for their neighbours: headings, and drugs wherever they stand. "Targeted therapy › Side effects"
/// thereby knows the drugs whose side effects it tells.
/// </summary>
internal sealed class DocumentScope
{
    /// <summary>Sections with more names around them are a dictionary's rather than a chapter's: each would be about all of it.</summary>
    private const int MostNames = 300;

    private readonly Dictionary<string, int[]> _below = [];
    private readonly HashSet<string> _parents = [];
    private readonly DocumentTexts _texts;
    private readonly SubjectWords _words;

    public DocumentScope(Document document, DocumentTexts texts, SubjectWords words)
    {
        (_texts, _words) = (texts, words);
        if (document.Root.Children.Count > 0) Collect(document.Root, path: "");
    }

    /// <summary>
    /// What the section's siblings and all below them name; nothing for a section that has subsections of its own. What a heading names
    /// comes twice: a document with a section on a drug knows it better than one that mentions it.
    /// </summary>
    public ReadOnlySpan<int> Around(IReadOnlyList<string> section)
    {
        if (section.Count == 0 || _parents.Contains(Path(section))) return [];
        return _below.GetValueOrDefault(Path([.. section.Take(section.Count - 1)])) ?? [];
    }

    private static string Path(IEnumerable<string> headings) => string.Concat(headings.Select(heading => $"\n{heading}"));

    private (HashSet<int> InHeadings, HashSet<int> Drugs) Collect(Section section, string path)
    {
        HashSet<int> headings = [], drugs = [];
        foreach (var child in section.Children)
        {
            headings.UnionWith(_texts.Terms(child.Heading));
            foreach (var block in child.Blocks.SelectMany(_texts.Terms)) drugs.UnionWith(block.Where(IsDrug));
            var below = Collect(child, $"{path}\n{child.Heading}");
            headings.UnionWith(below.InHeadings);
            drugs.UnionWith(below.Drugs);
        }
        if (section.Children.Count > 0) _parents.Add(path);
        _below[path] = headings.Count > MostNames ? [] : [.. headings, .. headings, .. drugs.Except(headings)];
        return (headings, drugs);
    }

    private bool IsDrug(int term) => _words.ConceptOf(term)?.Kind == ConceptKind.Drug;
}
