using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Samples;

/// <summary>A whole bot over small content, to talk with.</summary>
internal sealed class SampleTalk
{
    public static Wording Wording { get; } = new()
    {
        Welcome = "Hello.",
        Starters = ["What is Ibrance?"],
        NoAnswer = "The documents don't say.",
        Nearest = "Nearest:",
        Further = "Further:",
        Respelled = "Showing results for {words}.",
        About = "About {topic}:",
        Source = "Source: {title}",
        BasedOn = "Based on: {articles}",
        Undated = "undated",
        Caution = "Note: {caution}",
        Empty = "No words there.",
        NothingAsked = "What would you like to know?",
        NoFiles = "I can't open files.",
        Suggestions = "You could ask:",
        GroupOffer = "Privately?",
        GroupPrivately = "Privately",
        GroupHere = "Here",
        GroupNotYours = "Not yours.",
        Trouble = "Trouble.",
    };

    private readonly TurnHandler _turns;

    private SampleTalk(TurnHandler turns) => _turns = turns;

    public ConversationState State { get; private set; } = ConversationState.New;

    public static SampleTalk Over(params IReadOnlyList<Document> documents) => Over(new AnswerOptions { Top = 1 }, documents);

    public static SampleTalk Over(AnswerOptions options, params IReadOnlyList<Document> documents)
    {
        var corpus = SampleCorpus.Analyze(documents.Count > 0 ? documents : [SampleCorpus.Hormones, SampleCorpus.Targeted, SampleCorpus.Coping]);
        var helplines = new Helplines(SampleRoutes.Helplines, place: null);
        var answerer = new Answerer(corpus, new ImpactIndex(corpus.Terms), options);
        return new SampleTalk(new TurnHandler(new SafetyRouter(SampleRoutes.All, helplines), helplines, new Manners(), corpus.Words, answerer, Wording, options));
    }

    /// <summary>Says something and gives the reply; the conversation goes on from it.</summary>
    public Reply Hear(string text, string? locale = null) => Take(_turns.Handle(State, new Turn(text, locale)));

    /// <summary>The same, as text.</summary>
    public string Ask(string text, string? locale = null) => Shown.Of(Hear(text, locale));

    public Reply Join() => Take(_turns.Welcome(State));

    private Reply Take(TurnResult result)
    {
        State = result.State;
        return result.Reply;
    }
}
