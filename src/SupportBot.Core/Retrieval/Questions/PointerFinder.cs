using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Finds what a message says of what was shown or talked about before: "it", "the second one", "tell me more".</summary>
internal sealed class PointerFinder(SubjectWords words)
{
    private readonly NamesAround _names = new(words);

    public Pointers Find(QuestionText question)
    {
        return Found(question) with { BesideNames = _names.PointsPast(question) };
    }

    private Pointers Found(QuestionText question)
    {
        var back = PointsBack(question);
        if (First(question, words.Pointing.Others) is { } other) return new Pointers(Back: true, Other: true, IsAll: other.IsAll);
        if (First(question, words.Pointing.Places) is { } place && !(place.IsWord && BeginsAsking(question)))
            return new Pointers(back, Place: place.Meaning, IsAll: place.IsAll);
        return First(question, words.Pointing.More) is { IsAll: true } ? new Pointers(back, More: true, IsAll: true) : new Pointers(back);
    }

    private bool PointsBack(QuestionText question)
    {
        for (var at = 0; at < question.Length; at++)
        {
            if (words.Pointing.Empty.TryMatch(question.Terms[at..], out var length, out _)) at += length - 1;
            else if (words.Pointing.Pointers.TryMatch(question.Terms[at..], out _, out _)) return true;
            else if (words.IsPronoun(question.Terms[at])) return true;
        }
        return false;
    }

    /// <summary>The first such phrase. A single word counts only alone, and no phrase counts that goes on ("the first week").</summary>
    private Match? First(QuestionText question, PhraseTable phrases)
    {
        for (var at = 0; at < question.Length; at++)
        {
            if (!phrases.TryMatch(question.Terms[at..], out var length, out var meaning)) continue;
            var isWord = length == 1;
            var isAll = IsEmpty(question, 0, at) && IsEmpty(question, at + length, question.Length);
            var points = isWord ? question.Length == 1 || (isAll && OnlyStopWords(question, at)) : !GoesOn(question, at + length);
            if (points) return new Match(meaning, isAll, isWord);
        }
        return null;
    }

    /// <summary>"what should I do first": of no list.</summary>
    private bool BeginsAsking(QuestionText question) => words.IsInterrogative(question.Terms[0]);

    private bool GoesOn(QuestionText question, int next) => next < question.Length && !words.IsStopWord(question.Terms[next]);

    private bool IsEmpty(QuestionText question, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (IsContent(question.Terms[at])) return false;
        return true;
    }

    private bool OnlyStopWords(QuestionText question, int but)
    {
        for (var at = 0; at < question.Length; at++)
            if (at != but && !words.IsStopWord(question.Terms[at])) return false;
        return true;
    }

    private bool IsContent(int term) => !words.IsStopWord(term) && !words.IsFiller(term);

    private sealed record Match(int Meaning, bool IsAll, bool IsWord);
}
