using SupportBot.Core.Content;
using SupportBot.Core.Corpus;

namespace SupportBot.Evaluation.Questions;

/// <summary>The passages that questions name: <c>document#section</c>, the section as an anchor or as its heading is written.</summary>
internal static class References
{
    public static string Normal(string written)
    {
        var text = written.Trim();
        var at = text.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..at].TrimEnd()}#{Slug.Of(text[(at + 1)..])}";
    }

    /// <summary>A problem for each that isn't in the documents.</summary>
    public static IEnumerable<Problem> Check(TestQuestion question, PassageNames passages) =>
        from reference in question.Passages
        where passages.Find(reference).Count == 0
        select Problem.Error("unknown-passage", question.Place, $"There is no passage \"{reference}\" in the documents.", Fix(reference, passages));

    private static string Fix(string reference, PassageNames passages) => passages.Beside(reference).Take(30).ToList() is { Count: > 0 } beside
        ? $"Write one of: {string.Join(", ", beside)}."
        : "Write document#section, with the document as corpus list shows it.";
}
