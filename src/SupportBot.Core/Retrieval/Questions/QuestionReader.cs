using System.Text;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Reads a message's words, and which of its sentences ask.</summary>
internal sealed class QuestionReader(SubjectWords words, SpellingCorrector spelling, WordFamilies families)
{
    /// <summary>In words: "Ibrance and low blood counts. …".</summary>
    private const int LongestSubject = 6;

    /// <summary>
    /// The words, the numbers of the sentences that end in a question mark, or, where nobody bothered to put one, of those that begin like a question; and
    /// the message with its misspelt words put right.
    /// </summary>
    public (List<QuestionWord> Words, HashSet<int> Asking, string Understood) Read(string text)
    {
        List<QuestionWord> read = [];
        var understood = new StringBuilder(text.Length);
        HashSet<int> marked = [];
        HashSet<int> opened = [];
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        var (sentence, end) = (0, 0);
        while (reader.Read())
        {
            var between = text.AsSpan(end, reader.Start - end);
            var term = words.Vocabulary.Find(reader.Term);
            if (between.Contains('?')) marked.Add(sentence);
            var isNew = read.Count > 0 && (between.ContainsAny(".?!\n") || (between.ContainsAny(",;:–—") && words.IsInterrogative(term)));
            if (isNew) sentence++;
            if ((isNew || read.Count == 0) && words.IsInterrogative(term)) opened.Add(sentence);
            end = reader.End;
            read.Add(Word(text[reader.Start..reader.End], reader.Term, term, sentence));
            understood.Append(between).Append(read[^1].Understood(words));
        }
        if (text.AsSpan(end).Contains('?')) marked.Add(sentence);
        var asking = marked.Count > 0 ? marked : opened;
        if (asking.Count > 0 && HasSubjectLine(read)) asking.Add(0);
        return (read, asking, understood.Append(text.AsSpan(end)).ToString());
    }

    /// <summary>Whether the message begins with what it is about, as a letter does: a few words, and none of those that make a sentence.</summary>
    private bool HasSubjectLine(List<QuestionWord> read)
    {
        var length = read.FindIndex(word => word.Sentence > 0);
        return length is > 0 and <= LongestSubject && !read.Take(length).Any(word => words.IsStopWord(word.Term));
    }

    private QuestionWord Word(string written, ReadOnlySpan<char> read, int term, int sentence)
    {
        var isUnknown = term < 0 && families.Of(read).Count == 0;
        if (isUnknown) term = spelling.Correct(read);
        return new QuestionWord(term, written, term < 0 ? read.ToString() : words.Vocabulary[term], sentence, IsRespelled: isUnknown && term >= 0);
    }
}
