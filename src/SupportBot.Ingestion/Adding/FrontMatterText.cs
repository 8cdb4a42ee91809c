using System.Globalization;
using System.Text;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Adding;

/// <summary>A document's details as front matter, with a question behind each that is still open.</summary>
internal static class FrontMatterText
{
    public static string Of(Document document)
    {
        var text = new StringBuilder("---\n");
        Line(text, "id", document.Id);
        Line(text, "title", document.Title);
        Line(text, "language", document.Language);
        text.Append("source:\n");
        Line(text, "  title", document.Source.Title);
        Line(text, "  publisher", document.Source.Publisher, "whose words are these?");
        Line(text, "  url", document.Source.Url, "where can they be read?");
        BasedOn(text, document.BasedOn);
        Line(text, "date", document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "how old are the facts? 2024-05-31, or undated");
        Line(text, "reviewed", document.Reviewed, "by whom and when?");
        Line(text, "caution", document.Caution, "a sentence to show with every quotation, where a fact is old or doubtful");
        text.Append("tags: [").AppendJoin(", ", document.Tags.Select(Quoted)).Append("]\n");
        Line(text, "rights", document.Rights, "may the group use these words? who said so?");
        return text.Append("---\n").ToString();
    }

    private static void BasedOn(StringBuilder text, IReadOnlyList<Source> sources)
    {
        text.Append(sources.Count == 0 ? "basedOn: []  # articles whose facts it carries, each with title, publisher and url\n" : "basedOn:\n");
        foreach (var source in sources)
        {
            Line(text, "  - title", source.Title);
            if (source.Publisher is not null) Line(text, "    publisher", source.Publisher);
            if (source.Url is not null) Line(text, "    url", source.Url);
        }
    }

    private static void Line(StringBuilder text, string key, string? value, string? question = null)
    {
        text.Append(key).Append(": ").Append(value is null ? "null" : Plain(value) ? value : Quoted(value));
        if (value is null && question is not null) text.Append("  # ").Append(question);
        text.Append('\n');
    }

    /// <summary>Whether YAML reads the text as itself without quotation marks.</summary>
    private static bool Plain(string text) =>
        char.IsLetterOrDigit(text[0])
        && text[^1] is not (' ' or ':')
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or ',' or '(' or ')' or '/' or '\'' or '’' or '?' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && text.ToLowerInvariant() is not "null";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
