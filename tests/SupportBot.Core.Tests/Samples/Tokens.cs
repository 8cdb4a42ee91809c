using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Tests.Samples;

internal static class Tokens
{
    /// <summary>The terms of a text, with single spaces between.</summary>
    public static string Of(string text) => string.Join(' ', List(text));

    public static List<string> List(string text)
    {
        List<string> terms = [];
        var reader = new TokenReader(text, new char[TokenReader.LongestTerm]);
        while (reader.Read()) terms.Add(reader.Term.ToString());
        return terms;
    }
}
