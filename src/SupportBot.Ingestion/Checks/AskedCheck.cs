using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Ingestion.Checks;

/// <summary>What is wrong with the questions that the group has written down.</summary>
internal static class AskedCheck
{
    private const string Unanswered = "what no document answers";

    /// <summary>Questions whose section isn't there: nobody would get it by them.</summary>
    public static IEnumerable<Problem> Astray(AskedFiles asked, IReadOnlyList<Document> documents)
    {
        if (asked.Answered.Count == 0) return [];
        var names = new PassageNames([.. documents.SelectMany(PassageSplitter.Split)]);
        return asked.Answered.Where(source => names.Find(source.Group.Name).Count == 0).Select(source => Problem.Error(
            "unknown-section",
            source.Place,
            $"There is no section {source.Group.Name}, so these questions lead nowhere.",
            names.Beside(source.Group.Name).ToList() is { Count: > 0 } beside
                ? $"The document has: {string.Join(", ", beside)}."
                : "See the names of sections: SupportBot -- corpus show ID."));
    }

    /// <summary>Questions that two sections are said to answer, or one and none: they speak for neither.</summary>
    public static IEnumerable<Problem> Twice(AskedFiles asked)
    {
        Dictionary<string, (string Section, Place Place)> seen = [];
        var answered = asked.Answered.SelectMany(source => Named(source, source.Group.Name));
        foreach (var (section, question, place) in answered.Concat(asked.Unanswered.SelectMany(source => Named(source, Unanswered))))
        {
            var letters = string.Concat(question.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
            if (seen.TryAdd(letters, (section, place)) || seen[letters].Section == section) continue;
            yield return Problem.Warning("asked-twice", place,
                $"\"{question}\" stands in {seen[letters].Place} too, under {seen[letters].Section}.",
                "Keep it where the better answer is, and remove it from the other.");
        }
    }

    /// <summary>Documents with sections that have no questions, where the group has written down any: the others are found more easily.</summary>
    public static IEnumerable<Problem> Never(AskedFiles asked, IReadOnlyList<Document> documents)
    {
        if (asked.Answered.Count == 0) yield break;
        var known = asked.Answered.Where(source => source.Group.Questions.Count > 0).Select(source => source.Group.Name).ToHashSet();
        foreach (var document in documents)
        {
            var sections = PassageSplitter.Split(document).Select(passage => passage.Reference).Where(section => !known.Contains(section)).Distinct().ToList();
            if (sections.Count == 0) continue;
            yield return Problem.Warning("not-asked", new Place(document.File),
                $"Nobody has written down what members ask of {string.Join(", ", sections)}.",
                $"Write questions in their words into {FolderListing.Asked}/{document.Id}.txt.");
        }
    }

    private static IEnumerable<(string Section, string Question, Place Place)> Named(AskedSource source, string section) =>
        source.Questions.Select(question => (section, question.Text, question.Place));
}
