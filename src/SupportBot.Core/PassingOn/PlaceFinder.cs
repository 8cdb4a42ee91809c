using SupportBot.Core.Routing;

namespace SupportBot.Core.PassingOn;

/// <summary>
/// Finds names of places whose words are known ones: "the Royal Free", "Hope Clinic", "I live in Bath". Of unknown words, <see cref="NameFinder"/> takes
/// out each with a capital.
/// </summary>
internal sealed class PlaceFinder(RedactionWords words, KnownWords known)
{
    private readonly HashSet<string> _prepositions = [.. words.Prepositions];
    private readonly HashSet<string> _places = [.. words.Places];
    private readonly HashSet<string> _kinds = [.. words.PlaceKinds, .. words.Places];
    private readonly HashSet<string> _saints = [.. words.Saints];
    private readonly string[][] _hints = [.. words.PlaceHints.Select(MessageWords.Of)];

    /// <param name="written">The words of the text.</param>
    public IEnumerable<Removal> Find(string text, List<WrittenWord> written)
    {
        for (var at = 0; at < written.Count;)
        {
            var end = at;
            while (end < written.Count && IsName(written, at, end, text)) end++;
            if (end > at && IsPlace(written, at, ref end)) yield return new Removal(written[at].Start, written[end - 1].End, words.Name);
            at = Math.Max(at + 1, end);
        }
    }

    /// <summary>Words with a capital that stand together.</summary>
    private bool IsName(List<WrittenWord> written, int first, int at, string text)
    {
        var word = written[at];
        if (!word.IsCapital || known.IsJoining(word.Plain) || _saints.Contains(word.Plain) || words.Months.Contains(word.Plain)) return false;
        return at == first || text.AsSpan(written[at - 1].End, word.Start - written[at - 1].End) is " " or "-";
    }

    /// <param name="end">Without the word that says what it is: that may stay.</param>
    private bool IsPlace(List<WrittenWord> written, int at, ref int end)
    {
        var isNamed = end < written.Count && _places.Contains(written[end].Plain);
        while (end > at && _places.Contains(written[end - 1].Plain)) (isNamed, end) = (true, end - 1);
        if (end == at) return false;

        var name = written[at..end].ConvertAll(word => word.Plain);
        if (at > 0 && _saints.Contains(written[at - 1].Plain) || Follows(written, at)) return true;
        if (isNamed) return !name.TrueForAll(_kinds.Contains);
        return name.Count > 1 && IsAfterPreposition(written, at) && !name.TrueForAll(known.IsOfSubject);
    }

    private bool IsAfterPreposition(List<WrittenWord> written, int at) =>
        at > 0 && (_prepositions.Contains(written[at - 1].Plain) || written[at - 1].Plain == "the" && at > 1 && _prepositions.Contains(written[at - 2].Plain));

    private bool Follows(List<WrittenWord> written, int at) =>
        Array.Exists(_hints, hint => hint.Length <= at && !hint.Where((word, index) => written[at - hint.Length + index].Plain != word).Any());
}
