namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Tells sentences from other lines by their look.</summary>
internal static class Prose
{
    private const string Closing = "\"'”’)]";
    private const string Around = ".,;:!?\"“”'()[]";

    private static readonly string[] ContractedVerbs = ["n't", "'re", "'ve", "'ll"];

    private static readonly HashSet<string> FunctionWords = [.. DataFile.Lines("PlainText.function-words.txt")];

    private static readonly HashSet<string> Verbs = [.. DataFile.Lines("PlainText.verbs.txt")];

    public static int WordCount(string text) => Words(text).Length;

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Ends as a sentence does; a mere "Yes." is none.</summary>
    public static bool IsSentence(string text) => (EndsSentence(text) && WordCount(text) > 2) || WordCount(text) > 20;

    public static bool EndsSentence(string text) => text.AsSpan().TrimEnd(Closing) is [.., '.' or '!' or '?'] and not [.., '.', '.'];

    /// <summary>"of", "the", "your": words that carry no subject.</summary>
    public static bool IsFunctionWord(string word) => FunctionWords.Contains(Bare(word));

    /// <summary>Whether one of the everyday verbs stands in the text, which a heading's fragment has no need of.</summary>
    public static bool HasVerb(string text) => Words(text).Any(word => Verbs.Contains(Bare(word)) || IsContraction(Bare(word)));

    /// <summary>In lower case, with straight apostrophes, without the punctuation around it.</summary>
    public static string Bare(string word) => word.ToLowerInvariant().Replace('’', '\'').AsSpan().Trim(Around).ToString();

    private static bool IsContraction(string word) =>
        ContractedVerbs.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
