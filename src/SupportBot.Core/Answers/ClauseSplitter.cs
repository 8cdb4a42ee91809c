using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Answers;

/// <summary>Finds the two questions in a message that asks two: "what is Keytruda and how common is PD-L1".</summary>
internal sealed class ClauseSplitter(SubjectWords words)
{
    /// <summary>In words: less is no question of its own ("how and when is it given"), unless it names a thing ("whats pd-l1").</summary>
    private const int ShortestClause = 3, ShortestWithName = 2;

    /// <summary>The most that stand between the two: "and then what about".</summary>
    private const int LongestJoint = 4;

    /// <summary>Null where it asks one thing, or more than two.</summary>
    public (string First, string Second)? Split(string text)
    {
        List<(int Term, int Start, int End)> read = [];
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read()) read.Add((words.Vocabulary.Find(reader.Term), reader.Start, reader.End));

        (string, string)? found = null;
        int[] terms = [.. read.Select(token => token.Term)];
        for (var at = ShortestWithName; at <= terms.Length - ShortestWithName; at++)
        {
            if (!IsClause(terms.AsSpan(at)) || !words.IsInterrogative(terms[at])
                || EndOfFirst(text, read[at - 1].End, read[at].Start, terms, at) is not { } end)
                continue;
            if (found is not null) return null;
            found = (text[..read[end - 1].End], text[read[at].Start..]);
        }
        return found;
    }

    /// <summary>How many words the first question has, where the second begins here.</summary>
    private int? EndOfFirst(string text, int end, int start, int[] terms, int at)
    {
        if (text.AsSpan(end, start - end).Contains('?')) return IsClause(terms.AsSpan(0, at)) ? at : null;
        for (var joint = Math.Max(ShortestWithName, at - LongestJoint); joint < at; joint++)
            if (IsClause(terms.AsSpan(0, joint)) && IsJoint(terms.AsSpan(joint), at - joint)) return joint;
        return null;
    }

    private bool IsClause(ReadOnlySpan<int> terms) =>
        terms.Length >= ShortestClause
        || (terms.Length == ShortestWithName && words.IsInterrogative(terms[0]) && words.Names.TryMatch(terms[1..], out _, out var name)
            && words.ConceptOf(name) is not null);

    /// <summary>What sets things side by side ("or") doesn't part them.</summary>
    private bool IsJoint(ReadOnlySpan<int> terms, int length) =>
        !words.IsComparison(terms[0]) && words.Continuations.TryMatch(terms, out var joint, out _) && joint == length;
}
