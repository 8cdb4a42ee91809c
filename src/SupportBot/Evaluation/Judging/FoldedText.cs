using System.Text;

namespace SupportBot.Evaluation.Judging;

/// <summary>A text in small letters, with single spaces and straight quotation marks, so that words are found in it however either was typed.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isGap = folded.Length > 0;
                continue;
            }
            if (isGap) folded.Append(' ');
            isGap = false;
            folded.Append(c switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => char.ToLowerInvariant(c) });
        }
        return folded.ToString();
    }
}
