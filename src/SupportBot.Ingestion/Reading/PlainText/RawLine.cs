namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A line of the file.</summary>
/// <param name="Text">White space folded, the bullet or number taken off.</param>
/// <param name="Length">In characters, with the indentation.</param>
internal sealed record RawLine(string Text, int Number, int Indent, int Length, bool IsItem, bool IsNumbered)
{
    private const string Bullets = "•◦▪●·‣-*–○■";

    public static RawLine Of(ReadOnlySpan<char> line, int number)
    {
        var indent = line.Length - line.TrimStart().Length;
        var text = Whitespace.Fold(line);
        var marker = MarkerLength(text);
        return new(text[marker..], number, indent, indent + text.Length, marker > 0, marker > 0 && char.IsDigit(text[0]));
    }

    private static int MarkerLength(string text)
    {
        if (text.Length > 2 && Bullets.Contains(text[0], StringComparison.Ordinal) && text[1] == ' ') return 2;
        if (text.Length > 1 && text[0] == '•') return 1;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && text.Length > digits + 2 && text[digits] is '.' or ')' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
