using System.Security.Cryptography;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Checks.Rules;
using SupportBot.Ingestion.FrontMatter;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Loading;

/// <summary>Reads one file of the corpus; whatever goes wrong becomes its problems.</summary>
internal sealed class FileLoad(CorpusFolder folder, IReadOnlyList<IDocumentRule> rules)
{
    /// <param name="known">The file as it was read before; given back where not a byte has changed, and kept where it can't be read now.</param>
    public CorpusFile Read(string name, CorpusFile? known)
    {
        try
        {
            var reader = DocumentReaders.For(name);
            return reader is null ? Failed(name, known, [DocumentReaders.UnknownFormat(name)]) : Read(name, reader, known);
        }
        catch (ContentException exception)
        {
            return Failed(name, known, exception.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(name, known, [FileTrouble.Unreadable(name, exception)]);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return Failed(name, known, [FileTrouble.ReaderFailed(name, exception)]);
        }
    }

    private CorpusFile Read(string name, IDocumentReader reader, CorpusFile? known)
    {
        var path = Path.Combine(folder.Path, name);
        if (new FileInfo(path).Length is var length and > TooLarge.Largest) return Failed(name, known, [new TooLarge().Of(name, length)]);
        var file = new SourceFile(name, File.ReadAllBytes(path));
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        if (known?.Hash == hash && known.Document is not null) return known with { Failures = [] };

        foreach (var rule in CorpusRules.BeforeReading)
            if (rule.Check(file, reader) is { } problem) return Failed(name, known, [problem]);

        var raw = reader.Read(file);
        List<Problem> problems = [];
        var document = DocumentBinder.Bind(raw, name, folder.Language, problems);
        problems.AddRange(rules.SelectMany(rule => rule.Check(raw, document)));
        return new CorpusFile(name, hash, document, raw.Links, problems);
    }

    private static CorpusFile Failed(string name, CorpusFile? known, IReadOnlyList<Problem> problems) =>
        known?.Document is null
            ? new CorpusFile(name, "", null, [], []) { Failures = problems }
            : known with { Failures = FileTrouble.LastGoodStays(problems) };
}
