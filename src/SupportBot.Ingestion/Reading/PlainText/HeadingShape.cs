namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>What kind of heading a line could be by its look alone.</summary>
internal static class HeadingShape
{
    private const int LongestTitle = 12;
    private const int LongestQuestion = 20;
    private const int LongestPlain = 8;

    private static readonly HashSet<string> Subjects =
        ["you", "it", "this", "that", "these", "those", "they", "we", "i", "he", "she", "there", "some", "many", "most"];

    public static HeadingKind Of(string text)
    {
        if (IsQuestion(text)) return HeadingKind.Title;
        if (!CouldBe(text)) return HeadingKind.None;
        if (text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower)) return HeadingKind.Capitals;
        if (IsTitleCase(text)) return HeadingKind.Title;
        return Prose.WordCount(text) <= LongestPlain && !IsStatement(text) ? HeadingKind.Plain : HeadingKind.None;
    }

    /// <summary>A line that isn't too long, begins as a heading does, and doesn't end as a sentence does.</summary>
    private static bool CouldBe(string text) =>
        text.Length > 0
        && Prose.WordCount(text) <= LongestTitle
        && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '(' or '"' or '“' or '‘' or '\'' or '¿')
        && text.Any(char.IsLetter)
        && text[^1] is not (',' or ';' or ':' or '-' or '–' or '—' or '…')
        && !Prose.EndsSentence(text);

    /// <summary>One question, and no sentence before it.</summary>
    private static bool IsQuestion(string text) =>
        text.EndsWith('?')
        && Prose.WordCount(text) <= LongestQuestion
        && text.Any(char.IsLetter)
        && !text.Contains(". ", StringComparison.Ordinal)
        && !text.Contains("! ", StringComparison.Ordinal)
        && !text.Contains("? ", StringComparison.Ordinal);

    private static bool IsTitleCase(string text)
    {
        var words = Prose.Words(WithoutBrackets(text)).Where(word => word.Any(char.IsLetter)).ToList();
        var subjects = words.Where(word => !Prose.IsFunctionWord(word)).ToList();
        return words.Count > 1
            && subjects.All(BeginsUpper)
            && (subjects.Count > 1 || (subjects.Count == 1 && words.All(BeginsUpper)));
    }

    /// <summary>"You may feel tired" is a sentence without its full stop.</summary>
    private static bool IsStatement(string text) => Subjects.Contains(Prose.Bare(Prose.Words(text)[0])) && Prose.HasVerb(text);

    private static bool BeginsUpper(string word) =>
        word.FirstOrDefault(char.IsLetterOrDigit) is var first && (char.IsUpper(first) || char.IsDigit(first));

    /// <summary>A brand name in brackets doesn't make a title of "Toremifene (Fareston)".</summary>
    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return open >= 0 && close > open ? text.Remove(open, close - open + 1) : text;
    }
}
