using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Checks.Rules;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Loading;

/// <summary>Reads the folder's <c>asked/*.txt</c>, as documents are read: what can't be read now stays as it was.</summary>
internal sealed class AskedLoad(CorpusFolder folder)
{
    /// <summary>The file with what no document answers.</summary>
    private const string Unanswered = "unanswered.txt";

    public (AskedFiles Files, IReadOnlyList<Problem> Problems) Read(AskedFiles? known)
    {
        var path = Path.Combine(folder.Path, FolderListing.Asked);
        try
        {
            var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(Source).ToList() : [];
            var asked = files.Count == 0 ? AskedFiles.None : Read(files, known);
            return (asked, asked.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem[] problems = [FileTrouble.Unreadable(FolderListing.Asked, exception)];
            return (known ?? AskedFiles.None, known is null ? problems : FileTrouble.LastGoodStays(problems));
        }
    }

    private static SourceFile Source(string path) => new($"{FolderListing.Asked}/{Path.GetFileName(path)}", File.ReadAllBytes(path));

    private static AskedFiles Read(List<SourceFile> files, AskedFiles? known)
    {
        var hash = Hash(files);
        if (known?.Hash == hash) return known;
        List<AskedGroup> answered = [], unanswered = [];
        List<(string, Place)> places = [];
        List<Problem> problems = [];
        foreach (var file in files)
        {
            if (file.Text is not { } text)
            {
                problems.Add(new BadEncoding().Of(file.Name, file.Bytes.Span));
                continue;
            }
            var isUnanswered = Path.GetFileName(file.Name) == Unanswered;
            foreach (var (group, place) in AskedText.Read(file.Name, text, problems))
            {
                (isUnanswered ? unanswered : answered).Add(group);
                if (!isUnanswered) places.Add((group.Name, place));
            }
        }
        return new AskedFiles(hash, new AskedQuestions(answered, unanswered), places, problems);
    }

    private static string Hash(List<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n"));
            hash.AppendData(file.Bytes.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
