using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Works out what a question is about, in the words of the corpus: misspelt, lay and many-named words included.</summary>
public sealed class QuestionAnalyzer(AnalyzedCorpus corpus)
{
    /// <summary>What a lay word's meaning counts for beside the documents' own word.</summary>
    private const float LayWeight = 0.85f;

    /// <summary>What another word of the same family counts for.</summary>
    private const float FamilyWeight = 0.7f;

    /// <summary>More words than a person asks with; the rest of a longer message is not looked at.</summary>
    private const int LongestQuestion = 400;

    private readonly SubjectWords _words = corpus.Words;
    private readonly SpellingCorrector _spelling = new(corpus);
    private readonly WordFamilies _families = new(corpus);
    private readonly IReadOnlyList<AspectPattern> _patterns = [.. corpus.Words.AspectPatterns.OrderByDescending(pattern => pattern.Length)];

    public Question Analyze(string text)
    {
        List<Respelling> respelled = [];
        var words = Read(text, respelled);
        var terms = words.ConvertAll(word => word.Term).ToArray();
        var taken = new bool[terms.Length];

        List<Facet> facets = [];
        AddNames(terms, taken, facets);
        var asksForList = AddAspects(terms, taken, facets);
        AddWords(words, taken, facets);
        if (facets is [{ Kind: FacetKind.Concept or FacetKind.Drug }]) facets.AddRange(_words.SoftAspects.Select(aspect => Facet.Of(aspect, corpus)));
        return new Question(text, facets, asksForList)
        {
            Respelled = respelled,
            PointsBack = Array.Exists(terms, _words.IsPronoun),
            Continues = _words.Continuations.TryMatch(terms, out _, out _),
        };
    }

    private List<QuestionWord> Read(string text, List<Respelling> respelled)
    {
        List<QuestionWord> words = [];
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (words.Count < LongestQuestion && reader.Read())
        {
            var written = text[reader.Start..reader.End];
            var term = _words.Vocabulary.Find(reader.Term);
            if (term < 0 && _families.Of(reader.Term).Count == 0 && _spelling.Correct(reader.Term) is var corrected and >= 0)
            {
                term = corrected;
                respelled.Add(new Respelling(written, _words.Vocabulary[term]));
            }
            words.Add(new QuestionWord(term, written, term < 0 ? reader.Term.ToString() : _words.Vocabulary[term]));
        }
        return words;
    }

    /// <summary>The longest ways of asking count; a soft aspect counts only where no other is asked for.</summary>
    private bool AddAspects(int[] terms, bool[] taken, List<Facet> facets)
    {
        var asksForList = false;
        HashSet<int> asked = [];
        var own = new bool[terms.Length];
        foreach (var pattern in _patterns)
        {
            Array.Clear(own);
            if (asked.Contains(pattern.Aspect) || (_words.IsSoft(pattern.Aspect) && asked.Count > 0)) continue;
            if (!pattern.TryMatch(terms, own) || own.Zip(taken).Any(both => both is { First: true, Second: true })) continue;

            asked.Add(pattern.Aspect);
            asksForList |= pattern.IsList;
            for (var at = 0; at < own.Length; at++) taken[at] |= own[at];
        }
        if (asked.Any(aspect => !_words.IsSoft(aspect))) asked.RemoveWhere(_words.IsSoft);
        facets.AddRange(asked.Select(aspect => Facet.Of(aspect, corpus)));
        return asksForList;
    }

    /// <summary>Concepts by their names, and what members say instead; where both begin at a word, the longer one.</summary>
    private void AddNames(int[] terms, bool[] taken, List<Facet> facets)
    {
        for (var at = 0; at < terms.Length; at++)
        {
            if (taken[at]) continue;
            var rest = terms.AsSpan(at);
            var isNamed = _words.Names.TryMatch(rest, out var length, out var meaning);
            var isLay = _words.LaySayings.TryMatch(rest, out var layLength, out var lay) && layLength > length;
            if (isLay) length = layLength;
            else if (!isNamed) continue;

            if (taken.AsSpan(at, length).Contains(true)) continue;
            var facet = isLay ? LayFacet(rest[..length], lay) : NamedFacet(meaning);
            if (facet is null) continue;
            if (!facets.Exists(other => other.Name == facet.Name)) facets.Add(facet);
            taken.AsSpan(at, length).Fill(true);
            at += length - 1;
        }
    }

    /// <summary>Null for what headings call an aspect, and where no document has the concept, unless it is a drug.</summary>
    private Facet? NamedFacet(int meaning)
    {
        if (_words.ConceptOf(meaning) is null) return null;
        if (corpus.Terms.Has(meaning)) return Facet.Of(meaning, corpus);
        return _words.ConceptOf(meaning) is { Kind: ConceptKind.Drug } drug ? new Facet(FacetKind.Drug, drug.Name, [], corpus.Terms.HighestIdf) : null;
    }

    private Facet? LayFacet(ReadOnlySpan<int> said, int lay)
    {
        List<QueryTerm> alternatives = [];
        if (said.Length == 1 && corpus.Terms.Has(said[0])) alternatives.Add(new QueryTerm(said[0], 1));
        foreach (var meaning in _words.LayMeanings[lay])
            if (corpus.Terms.Has(meaning)) alternatives.Add(new QueryTerm(meaning, LayWeight));
        if (alternatives.Count == 0) return null;

        var name = string.Join(' ', said.ToArray().Select(term => _words.Vocabulary[term]));
        return new Facet(FacetKind.Concept, name, alternatives, alternatives.Max(alternative => corpus.Terms.Idf(alternative.Term)));
    }

    private void AddWords(List<QuestionWord> words, bool[] taken, List<Facet> facets)
    {
        var left = Enumerable.Range(0, words.Count).Where(at => !taken[at] && !IsNumber(words[at]) && !_words.IsStopWord(words[at].Term)).ToList();
        var meaningful = left.Where(at => !_words.IsFiller(words[at].Term)).ToList();
        var hasSubject = meaningful.Count > 0 || facets.Exists(facet => facet.Kind is FacetKind.Concept or FacetKind.Drug);
        foreach (var word in (hasSubject ? meaningful : left).Select(at => words[at]))
        {
            var facet = WordFacet(word);
            if (!hasSubject && !facet.IsKnown) continue;
            if (!facets.Exists(other => other.Name == facet.Name)) facets.Add(facet);
        }
    }

    private Facet WordFacet(QuestionWord word)
    {
        List<QueryTerm> alternatives = [];
        if (word.Term >= 0 && corpus.Terms.Has(word.Term)) alternatives.Add(new QueryTerm(word.Term, 1));
        foreach (var relative in _families.Of(word.Text))
            if (relative != word.Term) alternatives.Add(new QueryTerm(relative, FamilyWeight));
        if (alternatives.Count > 0) return new Facet(FacetKind.Word, word.Text, alternatives, corpus.Terms.Idf(alternatives[0].Term));

        var isDrug = _words.DrugEndings.Any(ending => word.Text.EndsWith(ending, StringComparison.Ordinal));
        return new Facet(isDrug ? FacetKind.Drug : FacetKind.Word, word.Written, [], corpus.Terms.HighestIdf);
    }

    private static bool IsNumber(QuestionWord word) => word.Written.All(char.IsAsciiDigit);

    private readonly record struct QuestionWord(int Term, string Written, string Text);
}
