using System.Security.Cryptography;
using SupportBot.Core.Content;
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
            return (known, Staying(exception.Problems, known));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (known, Staying([Problem.Error("unreadable", new Place(FolderListing.Lexicon), $"The file can't be opened: {exception.Message}", "Close it in other programs, and see that the bot may read it.")], known));
        }
    }

    private static LexiconFile Parse(byte[] bytes, LexiconFile? known)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (known?.Hash == hash) return known;
        var text = new SourceFile(FolderListing.Lexicon, bytes).Text
            ?? throw new ContentException([Problem.Error("bad-encoding", new Place(FolderListing.Lexicon, TextEncoding.FirstBadLine(bytes)),
                "This line holds a character that isn't saved as UTF-8.", "Open the file in an editor and save it again with the encoding UTF-8.")]);
        return new LexiconFile(hash, YamlTree.Parse(text, FolderListing.Lexicon));
    }

    private static IReadOnlyList<Problem> Staying(IReadOnlyList<Problem> problems, LexiconFile? known) =>
        known is null ? problems : [.. problems.Select(problem => problem with { Message = $"{problem.Message} The last good version stays in use." })];
}
