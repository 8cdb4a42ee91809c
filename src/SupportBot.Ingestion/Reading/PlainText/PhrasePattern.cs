namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A phrase in lower case where <c>*</c> stands for any words, or none.</summary>
internal sealed class PhrasePattern(string pattern)
{
    private readonly string[] _parts = pattern.Split('*');

    /// <returns>What the last <c>*</c> stands for, empty where there is none; null where the text is another.</returns>
    public string? Match(string text)
    {
        if (_parts.Length == 1) return text == _parts[0] ? "" : null;
        if (!text.StartsWith(_parts[0], StringComparison.Ordinal)) return null;
        var at = _parts[0].Length;
        var rest = at;
        foreach (var part in _parts[1..^1])
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return null;
            rest = at = found + part.Length;
        }
        return text.Length - at >= _parts[^1].Length && text.EndsWith(_parts[^1], StringComparison.Ordinal) ? text[rest..^_parts[^1].Length] : null;
    }
}
