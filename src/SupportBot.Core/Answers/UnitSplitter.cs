using SupportBot.Core.Corpus;

namespace SupportBot.Core.Answers;

/// <summary>Divides a passage's body into what can be quoted alone. The units are in order and cover all but the white space.</summary>
public static class UnitSplitter
{
    private static readonly string[] Abbreviations = ["Dr", "Mr", "Mrs", "Ms", "e.g", "i.e", "vs", "St", "U.S", "etc", "approx", "No"];

    public static List<TextUnit> Split(Passage passage)
    {
        List<TextUnit> units = [];
        var start = 0;
        foreach (var block in passage.Blocks)
        {
            var end = start + block.ToString().Length;
            if (block is ItemList) AddList(passage.Body, units, start, end);
            else AddSentences(passage.Body, units, start, end);
            start = end + 1;
        }
        return units;
    }

    private static void AddList(string body, List<TextUnit> units, int start, int end)
    {
        if (units is [.., { IsList: false } lead] && body[lead.End - 1] == ':')
        {
            start = lead.Start;
            units.RemoveAt(units.Count - 1);
        }
        units.Add(new TextUnit(start, end, IsList: true));
    }

    private static void AddSentences(string body, List<TextUnit> units, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!EndsSentence(body, at, end)) continue;
            units.Add(new TextUnit(start, at + 1, IsList: false));
            start = at + 1;
            while (start < end && char.IsWhiteSpace(body[start])) start++;
            at = start - 1;
        }
        if (start < end) units.Add(new TextUnit(start, end, IsList: false));
    }

    /// <summary>A full stop, question or exclamation mark, with closing quotes, before white space and something that can begin a sentence.</summary>
    private static bool EndsSentence(string body, int at, int end)
    {
        var mark = at;
        while (mark > 0 && body[mark] is '"' or '”' or '’' or ')' or '\'') mark--;
        if (body[mark] is not ('.' or '!' or '?')) return false;
        if (at + 1 >= end) return true;
        if (!char.IsWhiteSpace(body[at + 1])) return false;
        var next = body.AsSpan(at + 1, end - at - 1).TrimStart();
        if (next.IsEmpty || char.IsLower(next[0])) return false;
        return body[mark] != '.' || !IsAbbreviation(body.AsSpan(0, mark));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        return word is [>= 'A' and <= 'Z'] || Abbreviations.AsSpan().Contains(word.ToString());
    }
}
