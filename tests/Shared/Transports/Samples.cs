using SupportBot.Core.Corpus;
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
        Undated = "undated",
        Caution = "Please note: {caution}",
        Empty = "I didn't get any words there.",
        NothingAsked = "What would you like to know?",
        Suggestions = "You could ask:",
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

    public static HelplinesPart Helplines { get; } = new([
        new Helpline("US", ["crisis"], "988 Lifeline", "988", "call or text", "day and night", null),
        new Helpline("GB", ["crisis"], "Samaritans", "116 123", null, null, null),
    ]);
}
