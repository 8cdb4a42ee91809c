using BenchmarkDotNet.Attributes;
using SupportBot.Benchmarks.Corpora;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Turns;
using SupportBot.Settings;

namespace SupportBot.Benchmarks;

/// <summary>Building a release, searching its index, and whole turns; for comparing two states of the code.</summary>
[MemoryDiagnoser]
public class BotBenchmarks : IDisposable
{
    private readonly Candidate[] _best = new Candidate[60];
    private MeasuredBot _bot = null!;
    private int _next;

    [ParamsSource(nameof(Corpora))]
    public object Corpus { get; set; } = null!;

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    public static IEnumerable<object> Corpora => BenchmarkCorpora.All;

    public static IEnumerable<string> Engines => MeasuredBot.Engines.Select(engine => engine.ToString());

    [GlobalSetup]
    public void Setup() => _bot = Make();

    [GlobalCleanup]
    public void Dispose()
    {
        _bot.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public void Build() => Make().Dispose();

    [Benchmark]
    public int Candidates() => _bot.Engine.Search(_bot.Searches[_next++ % _bot.Searches.Count], _best);

    [Benchmark]
    public TurnResult Answer()
    {
        var questions = ((BenchmarkCorpus)Corpus).Questions;
        return _bot.Turns.Handle(ConversationState.New, new Turn(questions[_next++ % questions.Count]));
    }

    private MeasuredBot Make() => new((BenchmarkCorpus)Corpus, Enum.Parse<IndexEngine>(Engine));
}
