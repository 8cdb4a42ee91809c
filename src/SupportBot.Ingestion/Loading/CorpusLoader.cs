using System.Security.Cryptography;
using System.Text;
using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Checks.Rules;

namespace SupportBot.Ingestion.Loading;

/// <summary>Reads a corpus folder. A broken file never takes the rest with it: it is reported, and its last good version stays.</summary>
public sealed class CorpusLoader
{
    private readonly CorpusFolder _folder;
    private readonly FileLoad _load;
    private readonly LexiconLoad _lexicon;
    private readonly AskedLoad _asked;

    public CorpusLoader(CorpusFolder folder)
        : this(folder, CorpusRules.WhenLoading)
    {
    }

    internal CorpusLoader(CorpusFolder folder, IReadOnlyList<IDocumentRule> rules)
    {
        _folder = folder;
        _load = new FileLoad(folder, rules);
        _lexicon = new LexiconLoad(folder);
        _asked = new AskedLoad(folder);
    }

    /// <summary>What members ask, without the documents.</summary>
    public AskedQuestions ReadAsked() => _asked.Read(null).Files.Questions;

    /// <summary>Of the files in which it stands; empty where there are none, or they can't be read now.</summary>
    public string AskedHash() => _asked.Hash();

    /// <param name="previous">What this loader gave before: unchanged files keep their <see cref="Document"/> instance.</param>
    /// <param name="progress">Told about every hundredth file, on any thread.</param>
    public LoadedCorpus Load(LoadedCorpus? previous = null, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        FolderListing listing;
        try
        {
            listing = FolderListing.Of(_folder.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Missing(previous);
        }
        var files = Read(listing.Names, previous, progress, cancellation);
        var (lexicon, lexiconProblems) = _lexicon.Read(previous?.LexiconFile);
        var (asked, askedProblems) = _asked.Read(previous?.AskedFiles);
        return Assemble(files, lexicon, asked, [.. listing.Problems, .. lexiconProblems, .. askedProblems], IdOwners.Of(files, previous));
    }

    private CorpusFile[] Read(
        IReadOnlyList<string> names, LoadedCorpus? previous, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var files = new CorpusFile[names.Count];
        var read = 0;
        Parallel.For(0, names.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            files[at] = _load.Read(names[at], previous?.Files.GetValueOrDefault(names[at]));
            var count = Interlocked.Increment(ref read);
            if (count % 100 == 0 || count == names.Count) progress?.Report(new(count, names.Count));
        });
        return files;
    }

    private static LoadedCorpus Assemble(CorpusFile[] files, LexiconFile? lexicon, AskedFiles asked, IEnumerable<Problem> problems, IdOwners owners)
    {
        List<CorpusFile> served = [];
        List<Problem> all = [.. problems, .. files.SelectMany(file => file.Reported)];
        foreach (var file in files)
        {
            if (file.Document is not { } document) continue;
            if (owners.OwnerOf(document.Id) is var owner && owner.File == file.Name) served.Add(file);
            else all.Add(DuplicateId.Of(document, owner));
        }
        List<Document> documents = [.. served.Select(file => file.Document!)];
        all.AddRange(AskedCheck.Astray(asked, documents));
        return new LoadedCorpus(documents, lexicon?.Tree, ProblemOrder.Sort(all), Hash(served, lexicon, asked))
        {
            Files = files.ToDictionary(file => file.Name),
            LexiconFile = lexicon,
            AskedFiles = asked,
        };
    }

    private static string Hash(IEnumerable<CorpusFile> served, LexiconFile? lexicon, AskedFiles asked)
    {
        var text = new StringBuilder();
        foreach (var file in served) text.Append(file.Name).Append('\n').Append(file.Hash).Append('\n');
        text.Append(FolderListing.Lexicon).Append('\n').Append(lexicon?.Hash).Append('\n');
        text.Append(FolderListing.Asked).Append('\n').Append(asked.Hash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>A folder that can't be listed is being moved or mounted; members keep what was there.</summary>
    private LoadedCorpus Missing(LoadedCorpus? previous)
    {
        var problem = Problem.Error("no-folder", new Place(_folder.Path),
            "The folder of documents can't be opened.",
            "See that it is there and that the bot may read it, or correct Corpus:Path.");
        return previous is null
            ? Assemble([], null, AskedFiles.None, [problem], IdOwners.Of([], null))
            : previous with { Problems = [problem, .. previous.Problems.Where(known => known.Rule != problem.Rule)] };
    }
}
