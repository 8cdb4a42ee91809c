using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Transports;

/// <summary>Wording, a document and replies that are small enough to assert word for word.</summary>
public static class Samples
{
    public static Wording Wording { get; } = new()
    {
        Welcome = "Hello. I'm a program.\nAsk me anything.\n",
        Starters = ["What helps with nausea?"],
        NoAnswer = "The documents don't say.",
        Nearest = "The closest topics I have are:",
        Further = "There is more on this in:",
        About = "About {topic}:",
        Respelled = "Showing results for {words}.",
        Source = "Source: {title}, {publisher} ({date})",
        BasedOn = "Based on: {articles}",
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
        Undated = "undated",
        Caution = "Please note: {caution}",
        Call = "Call {number}",
        TextTo = "Text {number}",
        Empty = "I didn't get any words there.",
        NothingAsked = "What would you like to know?",
        NoFiles = "I can't open files.",
        Suggestions = "You could ask:",
        Dialogs = new()
        {
            Pick = "Please pick one:",
            Unclear = "That is none of these.",
            Several = "Which one do you mean?",
            BackTo = "Back to where we were.",
            Changed = "This talk was changed.",
            Gone = "This talk is gone.",
            NotReady = "I don't have that.",
            First = "This is the beginning.",
            Again = "From the beginning.",
            CanNotSkip = "This can't be skipped.",
            ListFull = "Your list is full.",
        },
        GroupOffer = "Others can read along. Shall I answer privately?",
        GroupPrivately = "Ask me privately",
        GroupHere = "Answer here",
        GroupNotYours = "Only the person who asked can choose that.",
        Trouble = "I'm sorry, something went wrong on my side.",
    };

    public static Document Document { get; } = new(
        "targeted-therapy",
        "targeted-therapy.md",
        "Targeted therapy",
        "en",
        new Source("Targeted therapy", "Starter documents"),
        new Section("Targeted therapy", [], []))
    {
        BasedOn = [new Source("Treatments by cell type", "WebMD"), new Source("A leaflet")],
    };

    public static QuotedPart Quoted(params IReadOnlyList<Block> blocks) => Quoted(Document, blocks);

    public static QuotedPart Quoted(Document document, params IReadOnlyList<Block> blocks)
    {
        var passage = new Passage(document, ["Side effects"], blocks);
        return new QuotedPart(new Quotation(passage, passage.Body));
    }

    public static Reply Answer(params IReadOnlyList<ReplyPart> parts) => new(Route.Answer, parts);

    private static Hit Best { get; } =
        new(
            4, new Passage(Document, ["Side effects"], [new Paragraph("Rash.")]), 2.8615f,
            new PassageFeatures { Lexical = 0.5f, Coverage = 1, Focus = 0.75f, Specificity = 1, List = 1 }, LacksEssential: false);

    /// <summary>The search behind an answer: a misspelt follow-up, a passage that answers and one that doesn't.</summary>
    public static Answer Search { get; } = new(
        new Question(
            "and the sde effects",
            [
                new Facet(FacetKind.Drug, "Ibrance", [new QueryTerm(7, 1)], 5.25f),
                new Facet(FacetKind.Aspect, "side effects", [new QueryTerm(9, 1)], 2.0625f),
                new Facet(FacetKind.SoftAspect, "what is", [], 1),
            ],
            AsksForList: true)
        {
            Respelled = [new Respelling("sde", "side")],
            FromConversation = ["Ibrance"],
        },
        [
            Best,
            new Hit(
                5, new Passage(Document, [], [new Paragraph("Pills.")]), 1.5f,
                new PassageFeatures { Lexical = 0.25f, Coverage = 0.33333f, TitleSpecificity = 1, Opening = 1 }, LacksEssential: true),
        ],
        [new QuotedHit(Best, "Rash.", null)],
        0.9128,
        new Topic(["#ibrance"], ["@side-effects"]))
    {
        Threshold = 0.5,
    };

    public static HelplinesPart Helplines { get; } = new([
        new Helpline("US", ["crisis"], "988 Lifeline", "988", "call or text", "day and night", null) { Text = "988" },
        new Helpline("GB", ["crisis"], "Samaritans", "116 123", null, null, null),
    ]);
}
