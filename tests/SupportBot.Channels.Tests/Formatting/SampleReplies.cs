using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Formatting;

/// <summary>A reply of each kind, by the name of its golden files.</summary>
internal static class SampleReplies
{
    private static readonly Wording Wording = Samples.Wording;

    public static IReadOnlyDictionary<string, Reply> All { get; } = new Dictionary<string, Reply>
    {
        ["welcome"] = Say(Route.SmallTalk, new SaidPart(Wording.Welcome)) with
        {
            Suggestions = ["What helps with nausea?", "What is Ibrance?", "How do people cope?", "Who can I talk to?"],
        },
        ["answer"] = Samples.Answer(Effects) with { Suggestions = ["Targeted therapy: The drugs"] },
        ["answer-with-everything"] = Samples.Answer(
            new SaidPart("About Ibrance:"),
            Samples.Quoted(Leaflet, new Paragraph("Take it with food [if you can] & rest."), new ItemList(["Call <the ward>", "Wait"], Numbered: true)),
            new HeadingsPart(Wording.Further, ["Targeted therapy › The drugs"])),
        ["several-quotations"] = Samples.Answer(
            new SaidPart("Here are both:"),
            Effects,
            Samples.Quoted(Leaflet, new Paragraph("Take it with food."))) with { Suggestions = ["Targeted therapy: The drugs"] },
        ["no-answer"] = Say(
            Route.NoAnswer, new SaidPart(Wording.NoAnswer), new HeadingsPart(Wording.Nearest, ["Coping", "Targeted therapy › Side effects"])),
        ["crisis"] = Say(new Route("crisis"), new SaidPart("Please call someone now."), Samples.Helplines),
        ["abuse"] = Say(new Route("abuse"), new SaidPart("This is not your fault."), new HelplinesPart([Samples.Helplines.Helplines[1]])),
        ["choices"] = Say(Route.Dialog, new SaidPart("Who would you like to hear about?")) with
        {
            Choices = ["A counsellor", "Other people with *MBC*", "My own family"],
        },
        ["many-choices"] = Samples.Answer(Effects, new SaidPart("Which one?")) with
        {
            Choices = [.. Enumerable.Range(1, 8).Select(number => $"Choice {number}")],
        },
        ["list"] = Say(
            Route.Dialog, new ListPart("Your list:", ["Does *this* stop?", "1. When is the <next> scan?"]),
            new ListPart(null, ["Just this"])) with { Suggestions = Wording.Starters },
        ["small-talk"] = Say(Route.SmallTalk, new SaidPart(Wording.NothingAsked)) with { Suggestions = Wording.Starters },
        ["trouble"] = Say(new Route("trouble"), new SaidPart(Wording.Trouble)),
    };

    private static QuotedPart Effects => Samples.Quoted(new Paragraph("Common ones:"), new ItemList(["Diarrhea", "Rash"]));

    private static Document Leaflet => Samples.Document with
    {
        Title = "Ibrance",
        Source = new Source("A \"patient\" leaflet", "Some_one", "https://example.org/a (1)?b&c"),
        BasedOn = [new Source("An article", "WebMD", "https://example.org/article")],
        Date = new DateOnly(2012, 6, 8),
        Caution = "This may be *old*.",
    };

    private static Reply Say(Route route, params IReadOnlyList<ReplyPart> parts) => new(route, parts);
}
