using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.PassingOn;

/// <summary>Which words are no names: those of the documents, of questions, of a list, and whatever ends as medicines do.</summary>
internal sealed class KnownWords(SubjectWords subject, RedactionWords words)
{
    /// <summary>A word that carries no meaning of its own, or is said around a question.</summary>
    public bool IsLittle(string word) => subject.Vocabulary.Find(Term(word)) is var term and >= 0 && (subject.IsStopWord(term) || subject.IsFiller(term));

    /// <summary>A word that holds sentences together: no name, even with a capital.</summary>
    public bool IsJoining(string word) => subject.Vocabulary.Find(Term(word)) is var term and >= 0 && subject.IsStopWord(term);

    /// <summary>Part of a name of the subject's own: of a medicine, a treatment, a type of cancer.</summary>
    public bool IsOfSubject(string word) => subject.Vocabulary.Find(Term(word)) is var term and >= 0 && term < subject.ConceptWords;

    public bool IsListed(string word) => words.Ordinary.Contains(word) || words.Months.Contains(word);

    public bool Has(string word) =>
        subject.Vocabulary.Find(Term(word)) >= 0
        || IsListed(word)
        || words.Ordinary.Contains(Term(word))
        || subject.DrugEndings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    private static string Term(string word)
    {
        var reader = new TokenReader(word, stackalloc char[TokenReader.LongestTerm]);
        return reader.Read() ? reader.Term.ToString() : "";
    }
}
