using SupportBot.Core.Corpus;
using SupportBot.Ingestion.FrontMatter;

namespace SupportBot.Ingestion.Loading;

/// <summary>
/// Which of several documents with one id is served: the one that members have already, so that a copy never replaces what was checked;
/// else the one whose file is named so; else the first by name.
/// </summary>
internal sealed class IdOwners
{
    private readonly Dictionary<string, Document> _owners;

    private IdOwners(IReadOnlyList<CorpusFile> files, LoadedCorpus? previous)
    {
        var before = previous?.Documents.ToDictionary(document => document.Id, document => document.File) ?? [];
        _owners = files.Select(file => file.Document).OfType<Document>().GroupBy(document => document.Id).ToDictionary(
            same => same.Key,
            same => same.OrderByDescending(document => before.GetValueOrDefault(same.Key) == document.File)
                .ThenByDescending(document => FileName.WithoutEnding(document.File) == same.Key)
                .ThenBy(document => document.File, StringComparer.Ordinal)
                .First());
    }

    public static IdOwners Of(IReadOnlyList<CorpusFile> files, LoadedCorpus? previous) => new(files, previous);

    public Document OwnerOf(string id) => _owners[id];
}
