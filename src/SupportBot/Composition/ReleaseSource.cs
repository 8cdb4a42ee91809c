using SupportBot.Composition.Learning;
using SupportBot.Core.Answers;
using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Yaml;
using SupportBot.Settings;

namespace SupportBot.Composition;

/// <summary>Reads the group's content from its folders and makes releases of it.</summary>
internal sealed class ReleaseSource : IDisposable
{
    private readonly ProgramSettings _settings;
    private readonly CorpusLoader _loader;
    private readonly PassageIndexBuilder _buildIndex;
    private string _talkStamp;
    private string _askedHash = "";

    private Task<LearntRoutes> _learnt;

    /// <summary>What was begun last; before it is done, it is not taken over.</summary>
    private Task<LearntRoutes> _begun;

    /// <summary>Begun at the start, for the first release; null once it is made.</summary>
    private Task<LoadedCorpus>? _corpus;

    /// <summary>Reads side by side what doesn't need each other; what the routes learn from first, for that takes longest.</summary>
    /// <exception cref="ContentException">The dialogs' folder can't be used.</exception>
    /// <exception cref="SettingsException">There is no corpus folder, or the engine asked for was not compiled in.</exception>
    public ReleaseSource(ProgramSettings settings)
    {
        _settings = settings;
        Folder = settings.CorpusFolder;
        _loader = new CorpusLoader(Folder);
        _buildIndex = PassageIndexes.Choose(settings.Engine, settings.DataPath, OptionalAdapters.Compiled);
        _talkStamp = TalkFolder.Stamp(settings.DialogsPath);
        var talk = new Task<Talk>(() => Talk.Load(settings.DialogsPath));
        _learnt = Task.Run(() => Learn(() => talk.GetAwaiter().GetResult().Routes, AskedInUse.Of(_loader, settings), before: null));
        _begun = _learnt;
        _corpus = Task.Run(() => _loader.Load());
        talk.RunSynchronously();
        Talk = talk.GetAwaiter().GetResult();
        if (!Directory.Exists(Folder.Path))
            throw new SettingsException($"There is no folder {Folder.Path}. Set Corpus:Path (or --corpus) to the folder with the documents.");
    }

    public CorpusFolder Folder { get; }

    public string DialogsFolder => _settings.DialogsPath;

    /// <summary>What is said, as it was when it was last read without error.</summary>
    public Talk Talk { get; private set; }

    /// <summary>Known when the files that they learn from are read.</summary>
    /// <exception cref="ContentException">One of these can't be used.</exception>
    public LearntRoutes Learnt => _learnt.GetAwaiter().GetResult();

    public AnswerOptions Options => new() { Threshold = _settings.Threshold };

    /// <exception cref="ContentException">What the routes learn from can't be used.</exception>
    public Release Load(AnswerOptions? options = null)
    {
        var corpus = _corpus?.GetAwaiter().GetResult() ?? _loader.Load();
        _corpus = null;
        var release = Build(corpus, options);
        try
        {
            // Beside all of that they were read. What is wrong with their files is to be known before anything is answered.
            _ = Learnt;
        }
        catch (ContentException)
        {
            release.Dispose();
            throw;
        }
        return release;
    }

    /// <summary>Waits for what is still learnt and kept: nothing is written into the data folder afterwards.</summary>
    public void Dispose() => KeptAsync(_begun).GetAwaiter().GetResult();

    /// <summary>The corpus as it is now.</summary>
    /// <param name="previous">As it was before: what did not change is not read again, and of what broke the last good version stays.</param>
    public LoadedCorpus Reread(LoadedCorpus previous, CancellationToken cancellation) => _loader.Load(previous, cancellation: cancellation);

    /// <summary>
    /// Reads the dialogs' folder again where that or what members ask is another than before. The talk goes on as it was until the routes are learnt, so
    /// that no turn waits for it.
    /// </summary>
    /// <returns>What kept the routes from being learnt again; null where nothing did.</returns>
    /// <exception cref="ContentException">It can't be used now; <see cref="Talk"/> is as before.</exception>
    public async Task<Problem?> RereadTalkAsync()
    {
        var before = Learnt;
        var (stamp, asked) = (TalkFolder.Stamp(_settings.DialogsPath), AskedInUse.Of(_loader, _settings));
        if (stamp == _talkStamp && asked.Hash == _askedHash) return null;
        await before.TroubleAsync();
        _talkStamp = stamp;
        var talk = Talk.Load(_settings.DialogsPath);
        var learnt = Learn(() => talk.Routes, asked, before);
        _begun = Task.FromResult(learnt);
        var trouble = await learnt.TroubleAsync();
        (Talk, _learnt) = (talk, Task.FromResult(learnt));
        return trouble;
    }

    /// <param name="before">The release that is served until now; of a dialog that broke, its version stays.</param>
    public Release Build(LoadedCorpus corpus, AnswerOptions? options = null, Release? before = null)
    {
        var learnt = _learnt;
        return Release.Build(
            corpus, corpus.Lexicon is null ? ShippedLexicon() : null, Talk,
            new Lazy<RouteModel?>(() => learnt.GetAwaiter().GetResult().Model.Value), _buildIndex,
            options ?? Options, _settings.Place, _settings.Times, before?.Dialogs);
    }

    private LearntRoutes Learn(Func<IReadOnlyList<SafetyRoute>> routes, AskedInUse asked, LearntRoutes? before)
    {
        _askedHash = asked.Hash;
        return LearntRoutes.Start(
            new LessonFiles(_settings.DialogsPath, routes, asked), new ModelCache(Path.Combine(_settings.DataPath, "routes")), before);
    }

    private static async Task KeptAsync(Task<LearntRoutes> begun)
    {
        // Where the files can't be used, nothing is learnt, and Load has said so.
        await ((Task)begun).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (begun.IsCompletedSuccessfully) await begun.Result.TroubleAsync().ConfigureAwait(false);
    }

    /// <summary>The lexicon that comes with the program, for a corpus that brings none.</summary>
    private ContentNode? ShippedLexicon()
    {
        var file = Path.Combine(_settings.Root, "corpus", _settings.Language, "lexicon.yaml");
        return File.Exists(file) ? YamlTree.Parse(File.ReadAllText(file), file) : null;
    }
}
