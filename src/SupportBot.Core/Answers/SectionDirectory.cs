using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Answers;

/// <summary>Finds sections without a search: by their headings as they are shown, and by reference.</summary>
public sealed class SectionDirectory
{
    private readonly Dictionary<string, int> _byHeadings = [];
    private readonly Dictionary<string, List<int>> _byReference = [];

    public SectionDirectory(AnalyzedCorpus corpus)
    {
        for (var number = 0; number < corpus.Passages.Count; number++)
        {
            var passage = corpus.Passages[number];
            if (passage.Section.Count > 0) _byHeadings.TryAdd(MessageWords.Joined(passage.HeadingPath), number);
            if (!_byReference.TryGetValue(passage.Reference, out var passages)) _byReference.Add(passage.Reference, passages = []);
            if (passages.Count == 0 || corpus.Passages[passages[0]].Section.SequenceEqual(passage.Section)) passages.Add(number);
        }
    }

    /// <summary>The number of the first passage under the headings, the document's title first, whatever stands between them; null for other texts.</summary>
    public int? ByHeadings(string text) => _byHeadings.TryGetValue(MessageWords.Joined(text), out var number) ? number : null;

    /// <summary>The numbers of all passages of a section; none where it is gone.</summary>
    public IReadOnlyList<int> ByReference(string reference) => _byReference.GetValueOrDefault(reference) ?? [];
}
