using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>
/// The lexicon and the question words, bound to a vocabulary. Each concept and aspect gets a term of its own (<c>#verzenio</c>,
/// <c>@side-effects</c>), which texts are indexed with beside their words: one term finds a thing under all its names.
/// </summary>
public sealed class SubjectWords
{
    private readonly HashSet<int> _stopWords = [];
    private readonly HashSet<int> _filler = [];
    private readonly HashSet<int> _pronouns = [];
    private readonly HashSet<int> _demonstratives = [];
    private readonly HashSet<int> _clauseWords = [];
    private readonly HashSet<int> _joiningWords = [];
    private readonly HashSet<int> _interrogatives = [];
    private readonly HashSet<int> _closed = [];
    private readonly HashSet<int> _comparisons = [];
    private readonly HashSet<int> _thanWords = [];
    private readonly Dictionary<int, string> _aspectNames = [];
    private readonly Dictionary<int, string> _drugNames = [];
    private readonly HashSet<int> _softAspects = [];
    private readonly HashSet<int> _strictAspects = [];
    private readonly Dictionary<int, Concept> _concepts = [];

    public SubjectWords(Lexicon lexicon, QuestionWords questions)
    {
        foreach (var (variant, word) in lexicon.Spellings)
            if (TermsOf(word) is [var term]) AddVariant(variant, term);

        foreach (var concept in lexicon.Concepts) AddConcept(concept);
        ConceptWords = Vocabulary.Count;
        foreach (var lay in lexicon.LayTerms) AddLayTerm(lay);
        foreach (var aspect in questions.Aspects) AddAspect(aspect);
        foreach (var word in questions.StopWords) _stopWords.UnionWith(TermsOf(word));
        foreach (var word in questions.Filler) _filler.UnionWith(TermsOf(word));
        foreach (var word in questions.Pronouns) _pronouns.UnionWith(TermsOf(word));
        foreach (var word in questions.Demonstratives) _demonstratives.UnionWith(TermsOf(word));
        foreach (var word in questions.ClauseWords) _clauseWords.UnionWith(TermsOf(word));
        foreach (var word in questions.JoiningWords) _joiningWords.UnionWith(TermsOf(word));
        foreach (var word in questions.Interrogatives) _interrogatives.UnionWith(TermsOf(word));
        foreach (var word in questions.Closed) _closed.UnionWith(TermsOf(word));
        foreach (var word in questions.Comparisons) _comparisons.UnionWith(TermsOf(word));
        foreach (var word in questions.ThanWords) _thanWords.UnionWith(TermsOf(word));
        foreach (var opening in questions.Continuations) Continuations.Add(TermsOf(opening).ToArray(), 0);
        foreach (var opening in questions.Circumstances) Circumstances.Add(TermsOf(opening).ToArray(), 0);
        Pointing = new PointingWords(questions, TermsOf);
        LikelyWords = Vocabulary.Count;
        foreach (var word in questions.KnownWords) TermsOf(word);
        DrugEndings = lexicon.DrugEndings;
    }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Terms below this number are words of the lexicon's concepts, whether a document has them or not.</summary>
    public int ConceptWords { get; }

    /// <summary>
    /// Terms below this number are words of the lexicon or of how people ask, which a misspelt word may stand for; the language's other
    /// words and the documents' own come after.
    /// </summary>
    public int LikelyWords { get; }

    /// <summary>Names in documents and questions, with the term of the concept or aspect that they name.</summary>
    public PhraseTable Names { get; } = new();

    /// <summary>What texts say that tell of an aspect without its heading, with the aspect's term.</summary>
    public PhraseTable Cues { get; } = new();

    /// <summary>What members say instead, as an index into <see cref="LayMeanings"/>.</summary>
    public PhraseTable LaySayings { get; } = new();

    public List<int[]> LayMeanings { get; } = [];

    public List<AspectPattern> AspectPatterns { get; } = [];

    /// <summary>How a message begins that goes on from the one before.</summary>
    public PhraseTable Continuations { get; } = new();

    /// <summary>What stands before a thing that only says when: "during".</summary>
    public PhraseTable Circumstances { get; } = new();

    /// <summary>How members speak of what was shown or said before.</summary>
    public PointingWords Pointing { get; }

    /// <summary>Whole messages that ask for an aspect, with its term: "why".</summary>
    public PhraseTable AspectsAlone { get; } = new();

    public IReadOnlyList<string> DrugEndings { get; }

    public bool IsNamedLikeDrug(string word) => DrugEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Aspects that a bare name asks for too.</summary>
    public IReadOnlySet<int> SoftAspects => _softAspects;

    public bool IsSoft(int aspect) => _softAspects.Contains(aspect);

    /// <summary>Whether the aspect is better answered by a list than by a sentence.</summary>
    public bool IsList(int aspect) => AspectPatterns.Exists(pattern => pattern.Aspect == aspect && pattern.IsList);

    /// <summary>Whether a passage that doesn't tell of the aspect can't be the answer.</summary>
    public bool IsStrict(int aspect) => _strictAspects.Contains(aspect);

    public bool IsStopWord(int term) => _stopWords.Contains(term);

    public bool IsFiller(int term) => _filler.Contains(term);

    /// <summary>Whether a question that begins with it is answered by yes, no or a name.</summary>
    public bool IsClosed(int term) => _closed.Contains(term);

    public bool IsInterrogative(int term) => _interrogatives.Contains(term);

    /// <summary>The word as members are shown it: a drug's name with its capital letter.</summary>
    public string Written(int term) => _drugNames.GetValueOrDefault(term) ?? Vocabulary[term];

    /// <summary>What members are shown for the aspect.</summary>
    public string AspectName(int term) => _aspectNames.GetValueOrDefault(term) ?? Vocabulary[term].TrimStart('@').Replace('-', ' ');

    public bool IsComparison(int term) => _comparisons.Contains(term);

    /// <summary>Whether what something is compared with comes after it: "than".</summary>
    public bool IsThanWord(int term) => _thanWords.Contains(term);

    public bool IsPronoun(int term) => _pronouns.Contains(term);

    /// <summary>Whether it may as well belong to the word after it: "that drug".</summary>
    public bool IsDemonstrative(int term) => _demonstratives.Contains(term);

    /// <summary>Whether another clause begins with it: "if".</summary>
    public bool IsClauseWord(int term) => _clauseWords.Contains(term);

    /// <summary>Whether what goes along with something comes after it: "with".</summary>
    public bool IsJoiningWord(int term) => _joiningWords.Contains(term);

    /// <summary>The concept that the term stands for; null for words and aspects.</summary>
    public Concept? ConceptOf(int term) => _concepts.GetValueOrDefault(term);

    /// <summary>The kinds of things that a talk is about; a symptom is rather something said of one.</summary>
    public bool IsSubject(int term) => ConceptOf(term)?.Kind is ConceptKind.Drug or ConceptKind.Treatment or ConceptKind.CellType;

    /// <summary>Whether the facet stands for such things and no others.</summary>
    public bool IsSubject(Facet facet)
    {
        for (var at = 0; at < facet.Alternatives.Count; at++)
            if (!IsSubject(facet.Alternatives[at].Term)) return false;
        return facet.IsKnown;
    }

    /// <summary>The terms of a text, in order, stop words included; new ones join the vocabulary.</summary>
    public List<int> TermsOf(ReadOnlySpan<char> text)
    {
        List<int> terms = [];
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read()) terms.Add(Vocabulary.Add(reader.Term));
        return terms;
    }

    private void AddVariant(string variant, int term)
    {
        var reader = new TokenReader(variant, stackalloc char[TokenReader.LongestTerm]);
        if (reader.Read()) Vocabulary.AddVariant(reader.Term, term);
    }

    private int AddConcept(Concept concept)
    {
        var term = Vocabulary.Add($"#{Corpus.Slug.Of(concept.Name)}");
        _concepts.TryAdd(term, concept);
        foreach (var name in concept.Names)
        {
            var terms = TermsOf(name);
            Names.Add(terms.ToArray(), term);
            if (concept.Kind == ConceptKind.Drug && terms is [var word]) _drugNames.TryAdd(word, name);
        }
        return term;
    }

    private void AddLayTerm(LayTerm lay)
    {
        foreach (var said in lay.Said) LaySayings.Add(TermsOf(said).ToArray(), LayMeanings.Count);
        LayMeanings.Add([.. lay.Meant.Select(Meaning).Distinct()]);
    }

    /// <summary>What a lay term means is a concept already, an aspect, or becomes a concept of one name.</summary>
    private int Meaning(string meant)
    {
        var terms = TermsOf(meant).ToArray();
        return Names.TryMatch(terms, out var length, out var term) && length == terms.Length
            ? term
            : AddConcept(new Concept(ConceptKind.Term, [meant]));
    }

    private void AddAspect(Aspect aspect)
    {
        var term = Vocabulary.Add($"@{aspect.Id}");
        if (aspect.IsSoft) _softAspects.Add(term);
        if (aspect.IsStrict) _strictAspects.Add(term);
        if (aspect.Headings is [var name, ..]) _aspectNames.TryAdd(term, name);
        foreach (var phrase in aspect.Alone) AspectsAlone.Add(TermsOf(phrase).ToArray(), term);
        foreach (var heading in aspect.Headings) Names.Add(TermsOf(heading).ToArray(), term);
        foreach (var cue in aspect.Cues) Cues.Add(TermsOf(cue).ToArray(), term);
        foreach (var asked in aspect.Asked)
        {
            // A gap at either end of it says nothing, and neither does a pattern without a word.
            int[][] parts = [.. asked.Split('…').Select(part => TermsOf(part).ToArray()).Where(part => part.Length > 0)];
            if (parts.Length > 0) AspectPatterns.Add(new AspectPattern(term, aspect.IsList, parts));
        }
    }
}
