using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>The terms of one document's texts. Each text is analysed once, however many passages it stands over or tells something to.</summary>
internal sealed class DocumentTexts(TextAnalyzer analyzer)
{
    private readonly Dictionary<string, int[]> _terms = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _buffer = [];

    public int[] Terms(string heading) => Terms(heading, isHeading: true);

    /// <summary>A list item is a text of its own, so that no name is found across two of them.</summary>
    public IEnumerable<int[]> Terms(Block block) =>
        block is ItemList list ? list.Items.Select(item => Terms(item, isHeading: false)) : [Terms(block.ToString(), isHeading: false)];

    private int[] Terms(string text, bool isHeading)
    {
        if (_terms.TryGetValue(text, out var terms)) return terms;
        _buffer.Clear();
        analyzer.Analyze(text, isHeading, _buffer);
        return _terms[text] = [.. _buffer];
    }
}
