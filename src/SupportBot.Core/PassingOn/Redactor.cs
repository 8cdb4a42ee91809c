using System.Buffers;
using System.Text;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.PassingOn;

/// <summary>
/// Takes out of a question what tells who asked it, or about whom. When in doubt, it takes out too much: the member sees the rest before it
/// is passed on, and may say it in other words.
/// </summary>
internal sealed class Redactor
{
    /// <summary>In characters. A longer message tells a story, in which no machine finds all that gives a person away.</summary>
    private const int Longest = 500;

    /// <summary>What may stand between two pieces of one thing.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(" ,.-'’");

    private readonly Lazy<TellingPatterns> _patterns;
    private readonly NameFinder _names;
    private readonly PlaceFinder _places;

    public Redactor(RedactionWords words, SubjectWords subject)
    {
        _patterns = new(() => new TellingPatterns(words));
        var known = new KnownWords(subject, words);
        (_names, _places) = (new NameFinder(words, known), new PlaceFinder(words, known));
    }

    /// <summary>Null where it can't surely be done, or hardly anything is left.</summary>
    public string? Redact(string text)
    {
        var plain = Plain(text);
        if (plain.Length is 0 or > Longest || plain.Any(IsForeign)) return null;
        var words = WrittenWords.Of(plain);
        List<Removal> removals = [.. _patterns.Value.Find(plain), .. _names.Find(plain, words), .. _places.Find(plain, words)];
        removals.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return IsAnythingLeft(words, removals) ? Without(plain, removals) : null;
    }

    private static bool IsAnythingLeft(List<WrittenWord> words, List<Removal> removals)
    {
        var left = words.Count(word => !removals.Exists(removal => removal.Start < word.End && word.Start < removal.End));
        return removals.Count == 0 ? left > 0 : left > 1;
    }

    private static string Without(string text, List<Removal> removals)
    {
        var rest = new StringBuilder();
        var (at, last) = (0, "");
        foreach (var removal in removals)
        {
            if (removal.Start < at)
            {
                at = Math.Max(at, removal.End);
                continue;
            }
            var between = text.AsSpan(at, removal.Start - at);
            if (between.ContainsAnyExcept(Joints) || last != removal.Mark) rest.Append(between).Append(removal.Mark);
            (at, last) = (removal.End, removal.Mark);
        }
        return rest.Append(text.AsSpan(at)).ToString();
    }

    /// <summary>In one line, and without what is not seen: a number may hide behind it.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var seen = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;
            if (char.IsControl(seen) || char.IsWhiteSpace(seen)) plain.Append(plain is [.., not ' '] ? " " : "");
            else if (char.GetUnicodeCategory(seen) != System.Globalization.UnicodeCategory.Format) plain.Append(seen);
        }
        return plain.ToString().Trim();
    }

    /// <summary>Letters in which names can't be told from other words here.</summary>
    private static bool IsForeign(char c) => char.IsLetter(c) && c is > '\u024F' and not (>= '\u1E00' and <= '\u1EFF');
}
