using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>A word of a question.</summary>
/// <param name="Term">Its number in the vocabulary, after a misspelt word was corrected; -1 where it has none.</param>
/// <param name="Written">As the member wrote it.</param>
/// <param name="Text">As the vocabulary has it.</param>
/// <param name="IsRespelled">Whether a misspelt word was corrected.</param>
/// <param name="Sentence">The number of the sentence that it stands in, from 0.</param>
internal readonly record struct QuestionWord(int Term, string Written, string Text, int Sentence, bool IsRespelled = false)
{
    /// <summary>Whether an s was stripped from the word as it was written.</summary>
    public bool IsPlural => IsRespelled && Written.Length > 3 && Written[^1] is 's' or 'S' && !Text.EndsWith('s');

    /// <summary>As members write what was understood.</summary>
    public string Understood(SubjectWords words) => IsRespelled ? words.Written(Term) + (IsPlural ? "s" : "") : Written;

    public bool IsNumber => Written.All(char.IsAsciiDigit);
}
