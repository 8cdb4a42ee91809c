using SupportBot.Core.Corpus;

namespace SupportBot.Benchmarks.Corpora;

/// <summary>
/// Documents of made-up words, as many passages as asked for, always the same. Words are as unevenly frequent as in a language: the
/// one of rank r comes up in proportion to 1/r (G. K. Zipf, 1949).
/// </summary>
internal sealed class GeneratedCorpus
{
    private const int SectionsPerDocument = 8;

    /// <summary>The most frequent words are those of English, so that stop words are among them.</summary>
    private static readonly string[] Frequent =
        [.. "the of and to in a is that it for as with was on are be at by this have from or had not but what all were when we there can an your which".Split(' ')];

    private static readonly string[] Syllables =
        [.. "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla sta tre sci qua ner lin mor tal ven dor".Split(' ')];

    private static readonly string[] Aspects = ["Side effects", "How it is given", "Who gets it", "What it is for"];

    private readonly Random _random = new(20_240_229);
    private readonly string[] _words;
    private readonly double[] _cumulative;

    private GeneratedCorpus(int vocabulary)
    {
        _words = [.. Frequent, .. Enumerable.Range(0, vocabulary).Select(Word)];
        _cumulative = new double[_words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _words.Length; rank++) _cumulative[rank] = sum += 1.0 / (rank + 1);
    }

    /// <summary>The vocabulary grows as it does in texts, with the square root of their length (H. S. Heaps, 1978).</summary>
    public static IEnumerable<Document> Documents(int passages)
    {
        var corpus = new GeneratedCorpus(vocabulary: 500 + (int)(80 * Math.Sqrt(passages)));
        for (var at = 0; at < passages; at += SectionsPerDocument)
            yield return corpus.Document(at / SectionsPerDocument, Math.Min(SectionsPerDocument, passages - at));
    }

    /// <summary>A made-up word for each number, no two the same.</summary>
    private static string Word(int number)
    {
        var word = "";
        for (var left = number + Syllables.Length; left > 0; left /= Syllables.Length) word += Syllables[left % Syllables.Length];
        return word;
    }

    private Document Document(int number, int sections)
    {
        var title = Rare(2);
        var root = new Section(title, [], [.. Enumerable.Range(0, sections).Select(Section)]);
        return new Document($"generated-{number}", $"generated-{number}.md", title, "en", new Source(title), root);
    }

    private Section Section(int number) => new(
        number % 3 == 2 ? Aspects[_random.Next(Aspects.Length)] : Rare(1 + _random.Next(3)),
        number % 4 == 3 ? [Paragraph(20), new ItemList([.. Enumerable.Range(0, 5).Select(_ => Text(6))])] : [Paragraph(30 + _random.Next(50))],
        []);

    private Paragraph Paragraph(int words) => new($"{Text(words)}.");

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Any()));

    /// <summary>Words that stand in a title.</summary>
    private string Rare(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _words[_random.Next(Frequent.Length, _words.Length)]));

    private string Any()
    {
        var rank = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return _words[rank < 0 ? ~rank : rank];
    }
}
