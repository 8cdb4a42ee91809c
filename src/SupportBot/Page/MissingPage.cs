using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;

namespace SupportBot.Page;

/// <summary>What stands at <c>/</c> where the program was built without Web Chat: what is missing, and how to talk to the bot all the same.</summary>
internal static class MissingPage
{
    public static string Html(string nonce, IReadOnlyList<Document> documents, Wording wording) => PageTemplate.Fill(
        "missing.html",
        new Dictionary<string, string>
        {
            ["question"] = wording.Starters is [var first, ..] ? first : "your question",
            ["count"] = $"{documents.Count}",
            ["nonce"] = nonce,
        },
        new Dictionary<string, string>
        {
            ["welcome"] = PageTemplate.Paragraphs(wording.Welcome),
            ["documents"] = string.Join('\n', documents.Select(document => $"  <li>{System.Net.WebUtility.HtmlEncode(document.Title)}</li>")),
        });
}
