namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>One part of navigation-lines.txt.</summary>
internal sealed class PhraseTable(IReadOnlyCollection<string> phrases)
{
    private const string Around = " .…:!><»«›‹→←+|[]▼▾";

    private readonly HashSet<string> _exact = [.. phrases.Where(phrase => !phrase.Contains('*', StringComparison.Ordinal))];

    private readonly PhrasePattern[] _patterns =
        [.. phrases.Where(phrase => phrase.Contains('*', StringComparison.Ordinal)).Select(phrase => new PhrasePattern(phrase))];

    public bool Has(string line)
    {
        var text = Normal(line);
        return _exact.Contains(text) || _patterns.Any(pattern => pattern.Match(text) is not null);
    }

    /// <summary>The words of the line that a pattern's <c>*</c> stands for, as they are written there.</summary>
    public string? Rest(string line)
    {
        var text = Normal(line);
        var rest = _patterns.Select(pattern => pattern.Match(text)).FirstOrDefault(found => found is { Length: > 0 });
        return rest is null ? null : line.Substring(line.IndexOf(rest, StringComparison.OrdinalIgnoreCase), rest.Length).Trim();
    }

    /// <summary>Several phrases one after the other on a line: "Share Print Email".</summary>
    public bool IsMadeOf(string line)
    {
        var words = Prose.Words(Normal(line));
        for (var at = 0; at < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(4, words.Length - at))
                .LastOrDefault(count => _exact.Contains(string.Join(' ', words[at..(at + count)])));
            if (length == 0) return false;
            at += length;
        }
        return words.Length > 0;
    }

    /// <summary>In lower case, with straight apostrophes, without the dots, colons and arrows around it.</summary>
    private static string Normal(string line) =>
        line.ToLowerInvariant().Replace('’', '\'').Replace(" | ", " ", StringComparison.Ordinal).AsSpan().Trim(Around).ToString();
}
