using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

/// <summary>
/// Kincaid et al. 1975: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 is the years of school that reading takes. The words of
/// the headings are what the document is about (a drug's name, "chemotherapy"): no easier ones will do, so they don't count as hard.
/// </summary>
internal sealed class ReadingGrade : IDocumentRule
{
    public const double Highest = 8;

    /// <summary>What a word of the headings counts for at the most.</summary>
    private const int SyllablesOfSubject = 2;

    /// <summary>Fewer words say nothing about how hard a document is.</summary>
    private const int Fewest = 60;

    public string Name => "reading-grade";

    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        if (document.Language == "en" && Of(document) is { } grade && grade > Highest)
            yield return TooHigh(new Place(document.File), grade);
    }

    public static Problem TooHigh(Place place, double grade) => Problem.Warning("reading-grade", place,
        FormattableString.Invariant($"Reading this takes about {grade:0.0} years of school; {Highest:0} is right for someone who is tired and worried."),
        "Shorten the sentences, and use everyday words where there are some.");

    /// <returns>Null where the document has too little text.</returns>
    public static double? Of(Document document)
    {
        var paragraphs = document.Root.WithDescendants().SelectMany(section => section.Blocks).OfType<Paragraph>();
        return Of(paragraphs.Select(paragraph => paragraph.Text), TextGrade.Subject([document]));
    }

    /// <param name="subject">Words that count as easy.</param>
    public static double? Of(IEnumerable<string> texts, IReadOnlySet<string> subject)
    {
        var sentences = texts.SelectMany(Sentences).ToList();
        var words = sentences.SelectMany(Words.Of).ToList();
        return words.Count < Fewest ? null : 0.39 * words.Count / sentences.Count + 11.8 * words.Sum(Count) / words.Count - 15.59;

        int Count(string word) => subject.Contains(word) ? Math.Min(SyllablesOfSubject, Syllables.In(word)) : Syllables.In(word);
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && !(text[at] is '.' or '!' or '?' && text[at + 1] is ' ' or '"' or '”')) continue;
            if (Words.Count(text[start..(at + 1)]) > 0) yield return text[start..(at + 1)];
            start = at + 1;
        }
    }
}
