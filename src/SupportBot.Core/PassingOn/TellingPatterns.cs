using System.Text.RegularExpressions;

namespace SupportBot.Core.PassingOn;

/// <summary>What gives people away by its form: addresses, numbers, dates.</summary>
internal sealed partial class TellingPatterns
{
    private readonly List<Telling> _patterns;

    public TellingPatterns(RedactionWords words)
    {
        var months = Any(words.Months);
        var streets = Any(words.Streets);
        var (day, of) = ($@"\d{{1,2}}(?:{Any(words.Ordinals)})?", $@"(?:(?:{Any(words.DateLinks)})\s+)?");
        _patterns =
        [
            Everywhere(() => Mail, words.Link),
            Everywhere(() => MailInWords(Any(words.At), Any(words.Dot)), words.Link),
            Everywhere(() => Address, words.Link),
            Everywhere(() => Handle, words.Link),
            WithDigit(() => Of($@"\b{day}\s+{of}(?:{months})\b\.?(?:,?\s*\d{{2,4}}\b)?"), words.Date),
            WithDigit(() => Of($@"\b(?:{months})\b\.?\s+{day}\b(?:,?\s*\d{{4}}\b)?"), words.Date),
            WithDigit(() => Of($@"\b(?:{months})\b\.?,?\s+{of}\d{{4}}\b"), words.Date),
            WithDigit(() => NumericDate, words.Date),
            WithDigit(() => Of($@"\b(?:{Any(words.Births)})\b\W*(?:\w+\W+){{0,3}}?\d[\d./-]*"), words.Date),
            WithDigit(() => Of($@"\b\d{{1,5}}[a-z]?,?\s+(?:[\w'’.-]+\s+){{1,4}}?(?:{streets})\b\.?"), words.Address),
            Everywhere(() => Of($@"\b(?-i:\p{{Lu}}[\w'’.-]+\s+){{1,3}}(?:{streets})\b\.?"), words.Address),
            WithDigit(() => Of($@"\b\d{{1,5}}[a-z]?,?\s+[\w'’.-]+\s+(?:{Any(words.DoubtfulStreets)})\b\.?"), words.Address),
            WithDigit(() => Of($@"\b(?:{Any(words.Rooms)})\s*(?:(?:{Any(words.RoomLinks)})\.?|#)?\s*\d+\w?\b"), words.Address),
            WithDigit(() => Postcode, words.Address),
            Everywhere(() => Of($@"\b(?:{Any(words.Digits)})(?:[\s,.-]+(?:{Any(words.Digits)})){{4,}}\b"), words.Number),
            WithDigit(() => LongNumber, words.Number),
            WithDigit(() => Code, words.Number),
        ];
    }

    public IEnumerable<Removal> Find(string text)
    {
        var hasDigit = text.Any(char.IsDigit);
        return _patterns
            .Where(telling => hasDigit || !telling.NeedsDigit)
            .SelectMany(telling => telling.Pattern.Value.Matches(text).Select(match => new Removal(match.Index, match.Index + match.Length, telling.Mark)));
    }

    private static Telling Everywhere(Func<Regex> pattern, string mark) => new(new(pattern), mark, NeedsDigit: false);

    private static Telling WithDigit(Func<Regex> pattern, string mark) => new(new(pattern), mark, NeedsDigit: true);

    /// <summary>A pattern that matches nothing where there are no words.</summary>
    private static string Any(IReadOnlyList<string> words) => words.Count == 0 ? "(?!)" : string.Join('|', words.Select(Regex.Escape));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[^\s<>()]*@[^\s<>()]*\.[^\s<>()]+|\S+@\S+")]
    private static partial Regex Mail { get; }

    /// <summary>"ann at mail dot com", "ann (at) mail.com".</summary>
    private static Regex MailInWords(string at, string dot) => Of(
        $@"\b[\w.+-]+\s*[\[(]?\s*\b(?:{at})\b\s*[\])]?\s*[\w-]+\s*(?:[\[(]?\s*\b(?:{dot})\b\s*[\])]?|\.)\s*"
        + $@"(?:com|org|net|co|uk|ie|de|edu|gov|info|me|io|au|ca|nz|in|za|ng)\b(?:\s*(?:{dot}|\.)\s*\w{{2,3}}\b)?");

    [GeneratedRegex(
        @"\b[a-z]+://\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|uk|ie|de|fr|eu|info|me|io|au|ca|nz|in|za|ng)\b(?:/\S*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"(?<!\w)[@#]\s?\w[\w.]*|\b\p{L}\w*_\w+\b")]
    private static partial Regex Handle { get; }

    [GeneratedRegex(@"(?<![\w.])\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}(?!\w)")]
    private static partial Regex NumericDate { get; }

    /// <summary>Of Britain, Canada and Ireland; other countries' are long numbers.</summary>
    [GeneratedRegex(
        @"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s?(?=[A-Z]*\d)[A-Z\d]{4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode { get; }

    /// <summary>Five digits and more, whatever stands between them.</summary>
    [GeneratedRegex(@"(?<!\w)[+(]?\d(?:[\s()./·•-]{0,3}\d){4,}(?!\w)")]
    private static partial Regex LongNumber { get; }

    /// <summary>Letters with three digits and more, such as the number of a record; no dose.</summary>
    [GeneratedRegex(
        @"\b(?!\d+(?:[.,]\d+)?(?:mg|mcg|ug|ml|g|kg|cm|mm|iu|units?)\b)(?=[\w-]*\p{L})(?=(?:[\w-]*\d){3})[\w-]{5,}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    /// <param name="Pattern">Made when a text is first looked at that may have it.</param>
    private sealed record Telling(Lazy<Regex> Pattern, string Mark, bool NeedsDigit);
}
