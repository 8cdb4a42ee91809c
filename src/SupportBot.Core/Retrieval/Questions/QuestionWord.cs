namespace SupportBot.Core.Retrieval.Questions;

/// <summary>A word of a question.</summary>
/// <param name="Term">Its number in the vocabulary, after a misspelt word was corrected; -1 where it has none.</param>
/// <param name="Written">As the member wrote it.</param>
/// <param name="Text">As the vocabulary has it.</param>
/// <param name="Sentence">The number of the sentence that it stands in, from 0.</param>
internal readonly record struct QuestionWord(int Term, string Written, string Text, int Sentence)
{
    public bool IsNumber => Written.All(char.IsAsciiDigit);
}
