using System.Security.Cryptography;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Checks.Rules;
using SupportBot.Ingestion.Reading;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Ingestion.Loading;

/// <summary>Reads the folder's lexicon.yaml, as it is read for documents: broken, the last good one stays.</summary>
internal sealed class LexiconLoad(CorpusFolder folder)
{
    public (LexiconFile? Lexicon, IReadOnlyList<Problem> Problems) Read(LexiconFile? known)
    {
        var path = Path.Combine(folder.Path, FolderListing.Lexicon);
        try
        {
            return File.Exists(path) ? (Parse(File.ReadAllBytes(path), known), []) : (null, []);
        }
        catch (ContentException exception)
        {
            return Failed(exception.Problems, known);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed([FileTrouble.Unreadable(FolderListing.Lexicon, exception)], known);
        }
    }

    private static LexiconFile Parse(byte[] bytes, LexiconFile? known)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (known?.Hash == hash) return known;
        var text = new SourceFile(FolderListing.Lexicon, bytes).Text
            ?? throw new ContentException([new BadEncoding().Of(FolderListing.Lexicon, bytes)]);
        return new LexiconFile(hash, YamlTree.Parse(text, FolderListing.Lexicon));
    }

    private static (LexiconFile? Lexicon, IReadOnlyList<Problem> Problems) Failed(IReadOnlyList<Problem> problems, LexiconFile? known) =>
        (known, known is null ? problems : FileTrouble.LastGoodStays(problems));
}
