using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

/// <summary>Links between the documents only; nothing is asked of the internet.</summary>
internal sealed class DeadLink : ICorpusRule
{
    public string Name => "dead-link";

    public IEnumerable<Problem> Check(IReadOnlyList<CorpusFile> files, string folder)
    {
        var documents = files.ToDictionary(file => file.Name, file => file.Document!);
        return files.SelectMany(file => file.Links.Select(link => Check(file, link, documents, folder)).OfType<Problem>());
    }

    private Problem? Check(CorpusFile file, Link link, Dictionary<string, Document> documents, string folder)
    {
        if (link.Target.Contains(':', StringComparison.Ordinal) || link.Target.StartsWith("//", StringComparison.Ordinal)) return null;
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (link.Target, "") : (link.Target[..hash], link.Target[(hash + 1)..]);
        var name = path.Length == 0 ? file.Name : Resolve(file.Name, Uri.UnescapeDataString(path));
        if (!documents.TryGetValue(name, out var document))
            return File.Exists(Path.Combine(folder, name)) ? null : Of(file, link, $"there is no file {name}");
        return anchor.Length == 0 || HasHeading(document, anchor) ? null : Of(file, link, $"{name} has no heading \"{anchor}\"");
    }

    private Problem Of(CorpusFile file, Link link, string reason) => Problem.Warning(Name, new Place(file.Name, link.Line),
        $"The link {link.Target} leads nowhere: {reason}.", "Correct the link, or remove it.");

    /// <summary>
    /// By hand, as a link is written in any way: <see cref="Path"/> throws on some, and takes a slash for a drive's on Windows only.
    /// </summary>
    private static string Resolve(string from, string path)
    {
        List<string> parts = path.StartsWith('/') ? [] : [.. from.Split('/').SkipLast(1)];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    private static bool HasHeading(Document document, string anchor) =>
        document.Root.WithDescendants().Any(section => Slug.Of(section.Heading) == Slug.Of(Uri.UnescapeDataString(anchor)));
}
