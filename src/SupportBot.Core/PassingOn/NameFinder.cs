using SupportBot.Core.Routing;

namespace SupportBot.Core.PassingOn;

/// <summary>Finds names of people and places: by what stands before them, by a list of first names, and by a capital that no known word has.</summary>
internal sealed class NameFinder
{
    /// <summary>Words of one name, at most.</summary>
    private const int Longest = 5;

    private readonly KnownWords _known;
    private readonly string _mark;
    private readonly HashSet<string> _firstNames;
    private readonly HashSet<string> _monthNames;
    private readonly HashSet<string> _titles;
    private readonly string[][] _people;
    private readonly string[][] _introductions;
    private readonly string[][] _hints;

    public NameFinder(RedactionWords words, KnownWords known)
    {
        (_known, _mark) = (known, words.Name);
        (_firstNames, _titles) = ([.. words.FirstNames.Except(words.Months)], [.. words.Titles]);
        (_introductions, _hints) = (Phrases(words.Introductions), Phrases(words.Hints));
        _monthNames = [.. words.FirstNames.Intersect(words.Months)];
        _people = [.. _hints.Where(hint => !words.Prepositions.Contains(hint[^1]))];
    }

    /// <param name="words">Those of the text.</param>
    public IEnumerable<Removal> Find(string text, List<WrittenWord> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var length = NameAt(text, words, at);
            if (length > 0) yield return new Removal(words[at].Start, words[at + length - 1].End, _mark);
            at += Math.Max(1, length);
        }
    }

    /// <returns>How many words the name has that begins here; 0 where none does.</returns>
    private int NameAt(string text, List<WrittenWord> words, int at)
    {
        if (!Begins(words, at)) return 0;
        var length = 1;
        while (length < Longest && at + length < words.Count
            && GoesOn(text.AsSpan(words[at + length - 1].End, words[at + length].Start - words[at + length - 1].End), words[at + length]))
            length++;
        return length;
    }

    private bool Begins(List<WrittenWord> words, int at)
    {
        var word = words[at];
        if (Follows(_introductions, words, at)) return !(word.IsCapital ? _known.IsJoining(word.Plain) : _known.IsLittle(word.Plain));
        if (at > 0 && _titles.Contains(words[at - 1].Plain))
            return !_known.IsLittle(word.Plain) && (word.IsCapital || !IsWord(word.Plain) || IsAbbreviated(words[at - 1]));
        if (word.IsCapital && _monthNames.Contains(word.Plain) && Follows(_people, words, at)) return true;
        if (!IsWord(word.Plain)) return word.IsCapital || _firstNames.Contains(word.Plain) || Follows(_hints, words, at);
        return _firstNames.Contains(word.Plain) && (word is { IsCapital: true, IsFirst: false } || HasSurname(words, at) || Follows(_hints, words, at));
    }

    /// <summary>"Carol Winters" begins a message: two capitals, and no word that begins sentences.</summary>
    private bool HasSurname(List<WrittenWord> words, int at) =>
        words[at].IsCapital && !_known.IsJoining(words[at].Plain)
        && at + 1 < words.Count && words[at + 1] is { IsCapital: true, IsFirst: false, Plain: var next } && !_known.IsJoining(next)
        && !_known.IsOfSubject(next);

    /// <summary>Something else than a name; some words are both.</summary>
    private bool IsWord(string word) => _firstNames.Contains(word) ? _known.IsListed(word) : _known.Has(word);

    /// <summary>A surname after a name: with a capital, whatever it means elsewhere.</summary>
    private bool GoesOn(ReadOnlySpan<char> between, WrittenWord word)
    {
        if (word.IsFirst) return !between.Contains('\n') && between.Trim().SequenceEqual(".") && word.IsCapital && !IsWord(word.Plain);
        return !IsWord(word.Plain) || word.IsCapital && !between.Contains(',') && !_known.IsJoining(word.Plain);
    }

    /// <summary>"Dr", "Mrs": a name comes next, whatever it means elsewhere. Not "nurse".</summary>
    private static bool IsAbbreviated(WrittenWord title) => title.Plain.Length <= 4;

    private static bool Follows(string[][] phrases, List<WrittenWord> words, int at)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Length > at) continue;
            var fits = true;
            for (var word = 0; fits && word < phrase.Length; word++) fits = words[at - phrase.Length + word].Plain == phrase[word];
            if (fits) return true;
        }
        return false;
    }

    private static string[][] Phrases(IReadOnlyList<string> phrases) => [.. phrases.Select(MessageWords.Of)];
}
