using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>
/// Tells where a message names a thing and yet means what was talked about. In "is it used with chemo" and "do people with triple negative get that" it does:
/// a pronoun comes after what it means, and doesn't mean a thing of its own clause. In "what is Ibrance and how does it work" it doesn't.
/// </summary>
internal sealed class NamesAround(SubjectWords words)
{
    public bool PointsPast(QuestionText question)
    {
        var named = -1;
        for (var at = 0; at < question.Length; at++)
        {
            if (PointsElsewhere(question.Terms[at..], out var length)) at += length - 1;
            else if (NameAt(question, at) is > 0 and var name) named = at += name - 1;
            else if (Points(question, at) && !MayMean(question, named, at)) return true;
        }
        return false;
    }

    /// <summary>Whether the first thing it names is what something is compared with: "are side effects fewer than chemo" leaves out of what.</summary>
    public bool NamesOnlyCompared(QuestionText question)
    {
        for (var at = 0; at < question.Length; at++)
            if (NameAt(question, at) > 0) return at > 0 && words.IsThanWord(question.Terms[at - 1]);
        return false;
    }

    /// <summary>Whether it points to nothing, "is it normal", or to those who treat.</summary>
    private bool PointsElsewhere(ReadOnlySpan<int> terms, out int length) =>
        words.Pointing.Empty.TryMatch(terms, out length, out _) || words.Pointing.People.TryMatch(terms, out length, out _);

    private bool Points(QuestionText question, int at) =>
        words.Pointing.Pointers.TryMatch(question.Terms[at..], out _, out _) || (words.IsPronoun(question.Terms[at]) && StandsAlone(question, at));

    /// <param name="named">Where a thing is named last; below 0 where none is yet.</param>
    private bool MayMean(QuestionText question, int named, int at) => named >= 0 && !IsOneClause(question, named, at);

    private int NameAt(QuestionText question, int at) =>
        at < question.Length && words.Names.TryMatch(question.Terms[at..], out var length, out var meaning) && words.IsSubject(meaning) ? length : 0;

    /// <summary>"That" is no pronoun where something follows that it belongs to or leads into: "that drug", "they say that chemo …".</summary>
    private bool StandsAlone(QuestionText question, int at)
    {
        if (!words.IsDemonstrative(question.Terms[at])) return true;
        var next = at + 1;
        if (next == question.Length || question[next].Sentence != question[at].Sentence || Opens(question.Terms[next..])) return true;
        return at > 0 && words.IsInterrogative(question.Terms[at - 1]) && NameAt(question, next) == 0;
    }

    private bool IsOneClause(QuestionText question, int from, int to)
    {
        if (question[from].Sentence != question[to].Sentence) return false;
        for (var at = from + 1; at < to; at++)
            if (Opens(question.Terms[at..])) return false;
        return true;
    }

    /// <summary>Whether another clause begins here.</summary>
    private bool Opens(ReadOnlySpan<int> terms) =>
        words.IsInterrogative(terms[0]) || words.IsClauseWord(terms[0]) || words.Continuations.TryMatch(terms, out _, out _);
}
