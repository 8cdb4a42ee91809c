using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>
/// Tells whether a pronoun means what was talked about before, though the message names a thing too. In "is it used with chemo" and "do people with triple
/// negative get that" it does: a pronoun comes after what it means, and doesn't mean a thing of its own clause. In "what is Ibrance and how does it work" it doesn't.
/// </summary>
internal sealed class NamesAround(SubjectWords words)
{
    public bool PointsPast(QuestionText question)
    {
        var named = -1;
        for (var at = 0; at < question.Length; at++)
        {
            var rest = question.Terms[at..];
            if (words.Pointing.Empty.TryMatch(rest, out var length, out _) || words.Pointing.People.TryMatch(rest, out length, out _)) at += length - 1;
            else if (NameAt(question, at) is > 0 and var name) named = at += name - 1;
            else if ((words.Pointing.Pointers.TryMatch(rest, out _, out _) || (words.IsPronoun(rest[0]) && StandsAlone(question, at))) && (named < 0 || IsOneClause(question, named, at))) return true;
        }
        return false;
    }

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
