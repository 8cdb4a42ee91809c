using System.Runtime.InteropServices;

namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>Turns the texts of documents into terms. Not safe for two threads at once: new words join the vocabulary.</summary>
public sealed class TextAnalyzer(SubjectWords words)
{
    private readonly List<int> _terms = [];

    /// <summary>
    /// Appends the text's words without stop words, and the concepts that it names. Aspects are known by what headings call them, and in
    /// the text below by their cues: "risks" over a section says what it is about, "high-risk" within a sentence doesn't.
    /// </summary>
    public void Analyze(string text, bool isHeading, List<int> output)
    {
        Read(text);
        var terms = CollectionsMarshal.AsSpan(_terms);
        var named = 0;
        for (var at = 0; at < terms.Length; at++)
        {
            if (!words.IsStopWord(terms[at])) output.Add(terms[at]);
            if (!isHeading && words.Cues.TryMatch(terms[at..], out _, out var aspect)) output.Add(aspect);
            if (at < named || !words.Names.TryMatch(terms[at..], out var length, out var meaning)) continue;
            if (isHeading || words.ConceptOf(meaning) is not null) output.Add(meaning);
            named = at + length;
        }
    }

    /// <summary>What a heading names, without repetition: its concepts and aspects, and the words outside of them.</summary>
    public int[] Units(string heading)
    {
        Read(heading);
        var terms = CollectionsMarshal.AsSpan(_terms);
        List<int> units = [];
        for (var at = 0; at < terms.Length; at++)
        {
            var unit = terms[at];
            if (words.Names.TryMatch(terms[at..], out var length, out var meaning))
            {
                unit = meaning;
                at += length - 1;
            }
            else if (words.IsStopWord(unit)) continue;
            if (!units.Contains(unit)) units.Add(unit);
        }
        return [.. units];
    }

    private void Read(string text)
    {
        _terms.Clear();
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read()) _terms.Add(words.Vocabulary.Add(reader.Term));
    }
}
