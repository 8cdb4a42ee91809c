using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>
/// Finds the short forms that texts explain, "urinary tract infection (UTI)", with the words that they stand for: each of its letters begins one
/// (the simplest case of A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003).
/// </summary>
internal sealed class ShortForms(SubjectWords words)
{
    private const int Shortest = 2, Longest = 6;

    /// <summary>In characters: no words before a short form are looked for further back.</summary>
    private const int Reach = 100;

    /// <summary>What fewer documents explain may be a slip.</summary>
    private const int Fewest = 3;

    /// <summary>Of each the words that it stands for, once for each document that says so.</summary>
    private readonly Dictionary<int, List<int[]>> _explained = [];

    /// <summary>In how many documents one stands after words that it isn't made of.</summary>
    private readonly Dictionary<int, int> _unexplained = [];

    /// <summary>What the document that is read has told; none of it counts twice.</summary>
    private readonly HashSet<(int Form, string Meant)> _told = [];

    private Document? _document;

    /// <param name="passage">Of the same document as the last, or of one that wasn't read yet.</param>
    public void Read(Passage passage)
    {
        if (!ReferenceEquals(_document, passage.Document)) _told.Clear();
        _document = passage.Document;
        foreach (var block in passage.Blocks) Read(block.ToString()!);
    }

    private void Read(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var inside = text.AsSpan(open + 1, Math.Min(Longest + 2, text.Length - open - 1));
            var length = inside.IndexOf(')');
            if (length < Shortest || !IsShortForm(inside[..length])) continue;
            Read(inside[..length], text.AsSpan(Math.Max(0, open - Reach), Math.Min(open, Reach)));
        }
    }

    /// <summary>The words of each that is mostly explained by the same ones, all of which name documents.</summary>
    public IReadOnlyDictionary<int, int[]> Naming(PassageTerms terms)
    {
        Dictionary<int, int[]> found = [];
        foreach (var (form, explained) in _explained)
        {
            var most = explained.GroupBy(meant => string.Join(' ', meant)).MaxBy(same => same.Count())!;
            var all = explained.Count + _unexplained.GetValueOrDefault(form);
            if (most.Count() >= Fewest && 2 * most.Count() >= all && most.First().All(word => terms.Naming(word) > 0)) found[form] = most.First();
        }
        return found;
    }

    private static bool IsShortForm(ReadOnlySpan<char> text)
    {
        if (text[^1] == 's') text = text[..^1];
        if (text.Length is < Shortest or > Longest || !char.IsAsciiLetterUpper(text[0])) return false;
        foreach (var letter in text)
            if (!char.IsAsciiLetterUpper(letter)) return false;
        return true;
    }

    private void Read(ReadOnlySpan<char> form, ReadOnlySpan<char> before)
    {
        var reader = new TokenReader(form, stackalloc char[TokenReader.LongestTerm]);
        if (!reader.Read() || words.Vocabulary.Find(reader.Term) is not (>= 0 and var term)) return;
        var meant = Meant(reader.Term, before);
        if (!_told.Add((term, string.Join(' ', meant ?? [])))) return;
        if (meant is null) _unexplained[term] = _unexplained.GetValueOrDefault(term) + 1;
        else if (_explained.TryGetValue(term, out var explained)) explained.Add(meant);
        else _explained[term] = [meant];
    }

    /// <summary>The last words whose first letters the form is; stop words between them count for nothing.</summary>
    private int[]? Meant(ReadOnlySpan<char> form, ReadOnlySpan<char> before)
    {
        List<(int Term, char First)> read = [];
        var reader = new TokenReader(before, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read()) read.Add((words.Vocabulary.Find(reader.Term), reader.Term[0]));

        List<int> meant = [];
        var letter = form.Length - 1;
        for (var at = read.Count - 1; at >= 0 && letter >= 0; at--)
        {
            var (term, first) = read[at];
            if (words.IsStopWord(term)) continue;
            if (term < 0 || first != form[letter]) return null;
            meant.Insert(0, term);
            letter--;
        }
        return letter < 0 ? [.. meant] : null;
    }
}
