using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Checks.Rules;

namespace SupportBot.Ingestion.Checks;

/// <summary>How many years of school reading our own words takes; see <see cref="ReadingGrade"/>.</summary>
public static class TextGrade
{
    /// <summary>The words of all headings: what the documents are about, and no easier ones will do.</summary>
    public static IReadOnlySet<string> Subject(IEnumerable<Document> documents) => documents
        .SelectMany(document => document.Root.WithDescendants())
        .SelectMany(section => Words.Of(section.Heading))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="texts">Together they are judged; each ends a sentence.</param>
    public static IEnumerable<Problem> Check(Place place, IReadOnlyList<string> texts, IReadOnlySet<string> subject)
    {
        if (ReadingGrade.Of(texts, subject) is { } grade && grade > ReadingGrade.Highest) yield return ReadingGrade.TooHigh(place, grade);
    }
}
