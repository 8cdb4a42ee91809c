using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class DuplicatePassage : ICorpusRule
{
    /// <summary>In words; shorter passages are often rightly the same.</summary>
    private const int Shortest = 12;

    public string Name => "duplicate-passage";

    public IEnumerable<Problem> Check(IReadOnlyList<CorpusFile> files, string folder)
    {
        Dictionary<string, (Document Document, Section Section)> seen = [];
        foreach (var document in files.Select(file => file.Document!))
        {
            foreach (var section in document.Root.WithDescendants())
            {
                var words = section.Blocks.SelectMany(block => Words.Of(block.ToString())).Select(word => word.ToLowerInvariant()).ToList();
                if (words.Count < Shortest || seen.TryAdd(string.Join(' ', words), (document, section))) continue;
                var (other, where) = seen[string.Join(' ', words)];
                yield return Problem.Warning(Name, new Place(document.File, section.Line),
                    $"\"{section.Heading}\" says the same, word for word, as \"{where.Heading}\" in {new Place(other.File, where.Line)}.",
                    "Keep it in one place, and remove it from the other.");
            }
        }
    }
}
