namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A paragraph that seems to begin with its heading.</summary>
/// <param name="IsRepeated">The sentence begins with the heading's first word, as no other sentence does.</param>
internal sealed record GluedHeading(TextLine Line, string Text, string Rest, bool IsRepeated)
{
    private const int Longest = 6;

    private static readonly string[] Connecting = ["and", "of", "for", "the", "to", "with", "in", "or", "on"];

    /// <summary>The run of capitalised words at the beginning is the heading, but for the last, which begins the sentence.</summary>
    public static GluedHeading? Of(TextLine line)
    {
        if (!Prose.IsSentence(line.Text)) return null;
        var words = Prose.Words(line.Text);
        var run = words.TakeWhile(IsTitleWord).Count();
        while (run > 0 && !char.IsUpper(words[run - 1][0])) run--;
        if (run is < 2 or > Longest + 1 || run == words.Length || !char.IsLower(words[run][0])) return null;

        var (heading, rest) = (words[..(run - 1)], words[(run - 1)..]);
        var repeated = rest[0] == heading[0];
        return repeated || (heading.Length > 1 && BeginsSentence(rest) && !Prose.IsFunctionWord(heading[0]) && Recurs(heading, rest))
            ? new(line, string.Join(' ', heading), string.Join(' ', rest), repeated)
            : null;
    }

    private static bool IsTitleWord(string word) => (char.IsUpper(word[0]) || Connecting.Contains(word)) && char.IsLetter(word[^1]);

    /// <summary>"Doctors generally" does; in "Guidelines for" and "III gamma" a name goes on.</summary>
    private static bool BeginsSentence(string[] words) => words[0].Skip(1).All(char.IsLower) && !Connecting.Contains(words[1]);

    /// <summary>A heading's words come again in its paragraph in lower case, as a name's don't.</summary>
    private static bool Recurs(string[] heading, string[] rest) =>
        heading.Where(word => char.IsUpper(word[0]) && word.Length > 3).Select(word => word.ToLowerInvariant())
            .Any(stem => rest.Any(other => other.StartsWith(stem, StringComparison.Ordinal)));
}
