using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Retrieval.Analysis;
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
        RespelledWord = "{understood} ({written})",
        NoMore = "No more.",
        Why = new WhyWording
        {
            Asked = "Looked for {words}.",
            InHeading = "Heading {heading}: {words}.",
            InText = "Text {heading}: {words}.",
            Around = "Around in {title}: {words}.",
            Nowhere = "Not in {heading}: {words}.",
            Sure = ["Sure.", "Fairly sure.", "Unsure."],
            Dated = "{title}: {date}.",
            Undated = "{title}: undated.",
        },
        Shortfalls = new ShortfallWording("Not of {asked} alone, but of {group}:", "Not of {asked}:", "and"),
        Source = "Source: {title}",
        BasedOn = "Based on: {articles}",
        Undated = "undated",
        Caution = "Note: {caution}",
        Call = "Call {number}",
        TextTo = "Text {number}",
        Empty = "No words there.",
        NothingAsked = "What would you like to know?",
        NoFiles = "I can't open files.",
        Suggestions = "You could ask:",
        Dialogs = new()
        {
            Pick = "Pick:",
            Unclear = "None of these.",
            Several = "Which one?",
            Later = "That comes next.",
            OneAtATime = "One at a time.",
            FirstOfTwo = "First {first}, then {second}.",
            Suggest = "Shall it be {first}?",
            LeaveOpen = "Left open.",
            ListedAlready = "It is there.",
            BackTo = "Back to it.",
            Changed = "It changed.",
            Gone = "It is gone.",
            NotReady = "Not ready.",
            First = "The beginning.",
            Again = "From the top.",
            CanNotSkip = "Not to skip.",
            ListFull = "The list is full.",
        },
        GroupOffer = "Privately?",
        GroupPrivately = "Privately",
        GroupHere = "Here",
        GroupNotYours = "Not yours.",
        Trouble = "Trouble.",
    };

    private static readonly Helplines Helplines = new(SampleRoutes.Helplines, place: null);

    private readonly Answerer _answerer;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly SubjectWords _words;
    private readonly AnswerOptions _options;
    private SafetyRouter _safety = new(SampleRoutes.All, Helplines);
    private TurnHandler _turns;

    private SampleTalk(AnalyzedCorpus corpus, AnswerOptions options)
    {
        _options = options;
        _passages = corpus.Passages;
        _words = corpus.Words;
        _answerer = new Answerer(corpus, new ImpactIndex(corpus.Terms), options);
        _turns = Turns([]);
    }

    public ConversationState State { get; private set; } = ConversationState.New;

    public static SampleTalk Over(params IReadOnlyList<Document> documents) => Over(new AnswerOptions { Top = 1 }, documents);

    public static SampleTalk Over(AnswerOptions options, params IReadOnlyList<Document> documents)
    {
        var corpus = SampleCorpus.Analyze(documents.Count > 0 ? documents : [SampleCorpus.Hormones, SampleCorpus.Targeted, SampleCorpus.Coping]);
        return new SampleTalk(corpus, options);
    }

    /// <summary>The same talk goes on with these dialogs.</summary>
    public SampleTalk With(params IReadOnlyList<Dialog> dialogs)
    {
        _turns = Turns(dialogs);
        return this;
    }

    /// <summary>The same talk goes on with routes that learnt from examples.</summary>
    public SampleTalk Taught() => Taught(TaughtRoutes.All);

    /// <summary>The same with others of these routes.</summary>
    public SampleTalk Taught(IReadOnlyList<SafetyRoute> routes)
    {
        _safety = new SafetyRouter(routes, Helplines, TaughtRoutes.Model);
        _turns = Turns([]);
        return this;
    }

    /// <summary>Says something and gives the reply; the conversation goes on from it.</summary>
    public Reply Hear(string text, string? locale = null) => Take(_turns.Handle(State, new Turn(text, locale)));

    /// <summary>The same, as text.</summary>
    public string Ask(string text, string? locale = null) => Shown.Of(Hear(text, locale));

    /// <summary>What safety alone says; nothing of it is remembered.</summary>
    public TurnResult? Warn(string text, string? locale = null) => _turns.Hear(State, new Turn(text, locale));

    public Reply Join() => Take(_turns.Welcome(State));

    private Reply Take(TurnResult result)
    {
        State = result.State;
        return result.Reply;
    }

    private TurnHandler Turns(IReadOnlyList<Dialog> dialogs) => new(
        _safety,
        Helplines,
        new Manners { Commands = SampleDialogs.Commands },
        new DialogSet(dialogs, new PassageNames(_passages), SampleDialogs.Words),
        _words,
        _answerer,
        Wording,
        _options);
}
