namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>What a text without a title is about: the term of its opening that comes again most.</summary>
internal static class TextSubject
{
    private const int Opening = 2;
    private const int LongestTerm = 4;
    private const int FewestTimes = 4;

    /// <returns>"Metastatic breast cancer"; null where no term of several words comes again.</returns>
    public static string? Of(IReadOnlyList<Piece> pieces)
    {
        var lines = pieces.OfType<TextLine>().Select(line => line.Text.ToLowerInvariant()).ToList();
        var term = lines.Take(Opening).SelectMany(Terms).Distinct()
            .Select(term => (Term: term, Times: lines.Sum(line => Times(line, term))))
            .Where(found => found.Times >= FewestTimes)
            .OrderByDescending(found => Prose.WordCount(found.Term))
            .ThenByDescending(found => found.Times)
            .FirstOrDefault().Term;
        return term is null ? null : char.ToUpperInvariant(term[0]) + term[1..];
    }

    /// <summary>Neighbouring words, two to four, none of them a verb or a word without a subject.</summary>
    private static IEnumerable<string> Terms(string line)
    {
        var words = Prose.Words(line);
        for (var at = 0; at < words.Length; at++)
            for (var length = 2; length <= LongestTerm && at + length <= words.Length; length++)
                if (words[at..(at + length)] is var term && term[..^1].All(IsInside) && IsSubject(Prose.Bare(term[^1])))
                    yield return $"{string.Join(' ', term[..^1])} {Prose.Bare(term[^1])}";
    }

    private static bool IsInside(string word) => Prose.Bare(word) == word && IsSubject(word);

    private static bool IsSubject(string word) =>
        word.Length > 1 && word.All(c => char.IsLetterOrDigit(c) || c == '-') && !Prose.IsFunctionWord(word) && !Prose.HasVerb(word);

    private static int Times(string line, string term) => line.AsSpan().Count(term);
}
