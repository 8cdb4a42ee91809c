using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Content;
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
        try
        {
            var files = Sources();
            var asked = files.Count == 0 ? AskedFiles.None : Read(files, known);
            return (asked, asked.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem[] problems = [FileTrouble.Unreadable(FolderListing.Asked, exception)];
            return (known ?? AskedFiles.None, known is null ? problems : FileTrouble.LastGoodStays(problems));
        }
    }

    /// <summary>Empty where there is nothing, or nothing that can be read now.</summary>
    public string Hash()
    {
        try
        {
            return Sources() is { Count: > 0 } files ? Hash(files) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private List<SourceFile> Sources() =>
        Path.Combine(folder.Path, FolderListing.Asked) is var path && Directory.Exists(path) ? [.. Names(path).Select(Source)] : [];

    /// <summary>Without those that begin with a dot: editors put them beside a file that is open.</summary>
    private static IEnumerable<string> Names(string path) =>
        Directory.EnumerateFiles(path, "*.txt").Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal);

    private static SourceFile Source(string path) => new($"{FolderListing.Asked}/{Path.GetFileName(path)}", File.ReadAllBytes(path));

    private static AskedFiles Read(List<SourceFile> files, AskedFiles? known)
    {
        var hash = Hash(files);
        if (known?.Hash == hash) return known;
        List<AskedSource> answered = [], unanswered = [];
        List<Problem> problems = [];
        foreach (var file in files)
            (Path.GetFileName(file.Name) == Unanswered ? unanswered : answered).AddRange(Read(file, known, problems));
        return new AskedFiles(hash, answered, unanswered, problems);
    }

    /// <summary>What stands in the file; what stood in it, where its letters can't be read now.</summary>
    private static IEnumerable<AskedSource> Read(SourceFile file, AskedFiles? known, List<Problem> problems)
    {
        if (file.Text is { } text) return AskedText.Read(file.Name, text, problems);
        Problem[] garbled = [new BadEncoding().Of(file.Name, file.Bytes.Span)];
        var before = known is null ? [] : known.Answered.Concat(known.Unanswered).Where(source => source.Place.File == file.Name).ToList();
        problems.AddRange(before.Count == 0 ? garbled : FileTrouble.LastGoodStays(garbled));
        return before;
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
