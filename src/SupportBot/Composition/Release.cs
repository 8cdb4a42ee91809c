using SupportBot.Core.Answers;
using SupportBot.Core.Commands;
using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Composition;

/// <summary>Everything that answers from one state of the corpus. Only read once it is made; a changed corpus is a new release.</summary>
internal sealed class Release : IDisposable
{
    private readonly IPassageIndex _index;

    private Release(
        LoadedCorpus corpus, Talk talk, AnalyzedCorpus analyzed, IPassageIndex index, DialogSet dialogs, TurnHandler turns, IReadOnlyList<Problem> problems)
    {
        Corpus = corpus;
        Talk = talk;
        Dialogs = dialogs.All;
        Passages = analyzed.Passages;
        _index = index;
        Turns = turns;
        Problems = problems;
    }

    public LoadedCorpus Corpus { get; }

    public Talk Talk { get; }

    /// <summary>Those that are served.</summary>
    public IReadOnlyList<Dialog> Dialogs { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public TurnHandler Turns { get; }

    /// <summary>What is wrong with the dialogs.</summary>
    public IReadOnlyList<Problem> DialogProblems { get; private init; } = [];

    public string Engine => _index.Engine;

    /// <summary>Ends when what members ask is counted too. A message that needs it before waits for it.</summary>
    public Task Counted { get; private init; } = Task.CompletedTask;

    /// <summary>What is wrong with the documents, the lexicon and the dialogs; the rest is served all the same.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <param name="lexicon">For a corpus that has no lexicon of its own.</param>
    /// <param name="learnt">What the safety routes learnt from their examples; null where phrases must do.</param>
    /// <param name="dialogsBefore">Those of the release before, for dialogs that are broken now.</param>
    public static Release Build(
        LoadedCorpus corpus, ContentNode? lexicon, Talk talk, Lazy<RouteModel?>? learnt, PassageIndexBuilder buildIndex, AnswerOptions options, string? place,
        KeepingTimes times,
        IReadOnlyList<Dialog>? dialogsBefore = null)
    {
        List<Passage> passages = [.. corpus.Documents.SelectMany(PassageSplitter.Split)];
        var asked = new AskedIndex(options.Asked ?? corpus.Asked, passages);
        List<Problem> problems = [.. corpus.Problems];
        if (corpus.Documents.Count == 0)
            problems.Add(
                Problem.Error(
                    "no-documents", new Place("corpus"), "There is no document, so every question gets \"the documents don't say\".",
                    "Put documents into the folder, or correct Corpus:Path."));
        var words = new SubjectWords((corpus.Lexicon ?? lexicon) is { } tree ? LexiconBinder.Bind(tree, problems) : Lexicon.Empty, talk.Questions);
        var analyzed = CorpusAnalyzer.Analyze(passages, words);
        var building = Task.Run(() => buildIndex(analyzed.Terms));
        var helplines = new Helplines(talk.Helplines, place);
        var names = new PassageNames(passages);
        var served = ServedDialogs.Of(talk.Dialogs, names, dialogsBefore ?? []);
        problems.AddRange(served.Problems);
        var safety = new SafetyRouter(talk.Routes, helplines, learnt, OfferedWords.Of(talk, served.Dialogs, passages), talk.Manners.Politeness);
        var index = building.GetAwaiter().GetResult();
        var answerer = new Answerer(analyzed, index, options, asked);
        var dialogs = new DialogSet(served.Dialogs, names, talk.Choices);
        var turns = new TurnHandler(safety, helplines, talk.Manners with { Times = times }, dialogs, words, answerer, talk.Wording, options);
        return new Release(corpus, talk, analyzed, index, dialogs, turns, problems)
        {
            DialogProblems = served.Problems,
            Counted = asked.Counted,
        };
    }

    public void Dispose() => _index.Dispose();
}
