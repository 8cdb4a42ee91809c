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
    private readonly Dictionary<string, int[]> _below = [];
    private readonly HashSet<string> _parents = [];
    private readonly DocumentTexts _texts;
    private readonly SubjectWords _words;

    public DocumentScope(Document document, DocumentTexts texts, SubjectWords words)
    {
        (_texts, _words) = (texts, words);
        if (document.Root.Children.Count > 0) Collect(document.Root, path: "");
    }

    /// <summary>What the section's siblings and all below them name; nothing for a section that has subsections of its own.</summary>
    public ReadOnlySpan<int> Around(IReadOnlyList<string> section)
    {
        if (section.Count == 0 || _parents.Contains(Path(section))) return [];
        return _below.GetValueOrDefault(Path([.. section.Take(section.Count - 1)])) ?? [];
    }

    private static string Path(IEnumerable<string> headings) => string.Concat(headings.Select(heading => $"\n{heading}"));

    private HashSet<int> Collect(Section section, string path)
    {
        HashSet<int> below = [];
        foreach (var child in section.Children)
        {
            below.UnionWith(_texts.Terms(child.Heading));
            foreach (var block in child.Blocks.SelectMany(_texts.Terms)) below.UnionWith(block.Where(IsDrug));
            below.UnionWith(Collect(child, $"{path}\n{child.Heading}"));
        }
        if (section.Children.Count > 0) _parents.Add(path);
        _below[path] = [.. below];
        return below;
    }

    private bool IsDrug(int term) => _words.ConceptOf(term)?.Kind == ConceptKind.Drug;
}
