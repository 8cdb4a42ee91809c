namespace SupportBot.Transcripts;

/// <param name="Sign"><c>-</c> expected only, <c>+</c> actual only, a space in both.</param>
internal readonly record struct DifferenceLine(char Sign, string Text)
{
    public bool IsChange => Sign != ' ';

    public override string ToString() => $"{Sign} {Text}".TrimEnd();
}
