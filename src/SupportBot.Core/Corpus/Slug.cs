using System.Text;

namespace SupportBot.Core.Corpus;

/// <summary>A heading as an anchor: "Bone-strengthening drugs" is <c>bone-strengthening-drugs</c>.</summary>
public static class Slug
{
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
