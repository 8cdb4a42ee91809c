using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Ingestion.Checks;

/// <summary>Finds questions whose section isn't there: nobody would get it by them.</summary>
internal static class AskedCheck
{
    public static IEnumerable<Problem> Run(AskedFiles asked, IReadOnlyList<Document> documents)
    {
        if (asked.Places.Count == 0) return [];
        var names = new PassageNames([.. documents.SelectMany(PassageSplitter.Split)]);
        return asked.Places.Where(group => names.Find(group.Reference).Count == 0).Select(group => Problem.Error(
            "unknown-section",
            group.Place,
            $"There is no section {group.Reference}, so these questions lead nowhere.",
            names.Beside(group.Reference).ToList() is { Count: > 0 } beside ? $"The document has: {string.Join(", ", beside)}." : "See the names of sections: SupportBot -- corpus show ID."));
    }
}
