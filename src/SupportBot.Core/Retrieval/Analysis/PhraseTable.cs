namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>Finds known phrases, as sequences of term numbers, longest first.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<int, List<Entry>> _byFirst = [];

    /// <summary>Adds a phrase that stands for <paramref name="meaning"/>; where the same phrase is there already, the first stays.</summary>
    public void Add(ReadOnlySpan<int> phrase, int meaning)
    {
        if (phrase.IsEmpty) return;
        if (!_byFirst.TryGetValue(phrase[0], out var entries)) _byFirst.Add(phrase[0], entries = []);
        var rest = phrase[1..].ToArray();
        if (entries.Exists(entry => entry.Rest.AsSpan().SequenceEqual(rest))) return;
        var at = entries.FindIndex(entry => entry.Rest.Length < rest.Length);
        entries.Insert(at < 0 ? entries.Count : at, new Entry(rest, meaning));
    }

    /// <summary>The longest phrase that begins <paramref name="terms"/>; false where none does.</summary>
    public bool TryMatch(ReadOnlySpan<int> terms, out int length, out int meaning)
    {
        if (!terms.IsEmpty && _byFirst.TryGetValue(terms[0], out var entries))
        {
            foreach (var entry in entries)
            {
                if (!terms[1..].StartsWith(entry.Rest)) continue;
                (length, meaning) = (1 + entry.Rest.Length, entry.Meaning);
                return true;
            }
        }
        (length, meaning) = (0, -1);
        return false;
    }

    private readonly record struct Entry(int[] Rest, int Meaning);
}
