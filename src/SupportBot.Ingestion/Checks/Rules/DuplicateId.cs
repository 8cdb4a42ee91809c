using SupportBot.Core.Content;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Checks.Rules;

internal static class DuplicateId
{
    public const string Name = "duplicate-id";

    public static Problem Of(Document refused, Document owner) => Problem.Error(Name, new Place(refused.File),
        $"The id \"{refused.Id}\" already belongs to {owner.File}, so this document is left out.",
        "Give one of the two another id: at the top of the file, or another file name.");
}
