using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.FrontMatter;

/// <summary>What a file's name says where the file itself says nothing.</summary>
internal static class FileName
{
    public static string WithoutEnding(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>A name fit for <c>document#heading</c>: kept where it is letters, digits, hyphens and underscores, else made into a slug.</summary>
    public static string Id(string name)
    {
        if (name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')) return name;
        var slug = Slug.Of(name);
        return slug.Length > 0 ? slug : "document";
    }

    /// <summary>"bone-strengthening_drugs.md" is "Bone strengthening drugs".</summary>
    public static string Readable(string file)
    {
        var words = string.Join(' ', WithoutEnding(file).Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? file : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Whether the name is words, and not a number or a code that a program gave.</summary>
    public static bool IsWords(string file)
    {
        var parts = WithoutEnding(file).Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Any(part => part.Length > 2 && part.All(char.IsLetter)) && parts.Count(IsCode) * 2 < parts.Length;
    }

    private static bool IsCode(string part) => part.Any(char.IsDigit) && part.Length > 4;
}
