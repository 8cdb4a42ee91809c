using System.Diagnostics;
using SupportBot.Benchmarks.Corpora;
using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Core.Answers;
using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Yaml;
using SupportBot.Settings;

namespace SupportBot.Benchmarks;

/// <summary>A release as the program makes it, with what its making cost, its index within reach, and the searches that its questions come to.</summary>
internal sealed class MeasuredBot : IDisposable
{
    private readonly Release _release;
    private readonly string _data = Directory.CreateTempSubdirectory("supportbot-").FullName;
    private SearchRecorder? _index;

    public MeasuredBot(BenchmarkCorpus corpus, IndexEngine engine)
    {
        var settings = ProgramSettings.Read();
        var build = PassageIndexes.Choose(engine, _data, OptionalAdapters.Compiled);
        var talk = Talk.Load(settings.DialogsPath);
        var learnt = LearntRoutes.Start(
            new LessonFiles(settings.DialogsPath, talk.Routes, AskedInUse.Of(new CorpusLoader(settings.CorpusFolder), settings)),
            new ModelCache(Path.Combine(settings.DataPath, "routes"))).Model;
        _ = learnt.Value;
        var start = Stopwatch.GetTimestamp();
        _release = Release.Build(corpus.Documents, Lexicon(settings), talk, learnt, Index, new AnswerOptions(), place: null, settings.Times);
        Built = Stopwatch.GetElapsedTime(start);

        foreach (var question in corpus.Questions) Turns.Handle(ConversationState.New, new Turn(question));
        Searches = _index!.Stop();

        SearchRecorder Index(PassageTerms terms)
        {
            var before = Stopwatch.GetTimestamp();
            _index = new SearchRecorder(build(terms));
            Indexed = Stopwatch.GetElapsedTime(before);
            return _index;
        }
    }

    /// <summary>The engines that were compiled in.</summary>
    public static IEnumerable<IndexEngine> Engines =>
        OptionalAdapters.Compiled.Lucene is null ? [IndexEngine.Memory] : [IndexEngine.Memory, IndexEngine.Lucene];

    public int Passages => _release.Passages.Count;

    public ITurnHandler Turns => _release.Turns;

    public IPassageIndex Engine => _index!.Inner;

    /// <summary>What the questions came to, in their order.</summary>
    public IReadOnlyList<QueryTerm[]> Searches { get; }

    /// <summary>From documents in memory to the first answer: analysis, indexing, and what the answering prepares.</summary>
    public TimeSpan Built { get; }

    /// <summary>The engine's part of <see cref="Built"/>.</summary>
    public TimeSpan Indexed { get; private set; }

    public void Dispose()
    {
        _release.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static ContentNode Lexicon(ProgramSettings settings)
    {
        var file = Path.Combine(settings.Root, "corpus", settings.Language, "lexicon.yaml");
        return YamlTree.Parse(File.ReadAllText(file), file);
    }
}
