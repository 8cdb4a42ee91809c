using SupportBot.Core.Commands;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Picking;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Core.Tests.Samples;

/// <summary>Small dialogs, written as their files are.</summary>
internal static class SampleDialogs
{
    public static ChoiceWords Words { get; } = Bound(
        """
        numbers: [one first 1st, two second 2nd, three third 3rd]
        last: last
        around: [the number please]
        alike: [["yes", yeah], ["no", nope]]
        openers: [start, take me to]
        all: [all of it, both]
        unsure: [no idea, idk]
        "yes": ["yes", ok]
        negations: [no not dont hasnt]
        between: [and or]
        signs: { positive: "+ pos", negative: "- neg" }
        adding: [add]
        """,
        (root, problems) => ChoiceWords.Bind(root, SampleWords.Questions with { Interrogatives = ["what", "how", "is"] }, problems));

    public static IReadOnlyList<CommandWords> Commands { get; } = Bound(
        """
        - { id: help, phrases: help, reply: Ask me anything., suggestions: [], texts: { dialogs: "Ways to talk:" } }
        - { id: dialogs, phrases: dialogs, reply: "We can talk of:" }
        - { id: back, phrases: back, reply: One back., texts: { outside: Nothing to go back to. } }
        - { id: skip, phrases: skip, reply: Skipped. }
        - { id: start-over, phrases: start over, reply: From the top. }
        - { id: stop, phrases: [stop, never mind], reply: Stopped. }
        - { id: not-helped, phrases: no help, reply: What was wrong?, suggestions: [Too long], texts: { own-words: In my words, ask-own-words: Say it., thanks: Noted. } }
        - { id: pass-on, phrases: Pass it on, reply: What is it?, texts: { show: "They'd see: {question}", unsafe: Say it otherwise. } }
        - { id: send-question, phrases: ["yes, send it", "yes"], reply: Sent., texts: { button: "Yes, send it" } }
        - { id: keep-question, phrases: [no don't, "no"], reply: Not sent., texts: { button: No don't } }
        - { id: why-answer, phrases: why this, reply: Nothing was said yet. }
        - { id: show-rest, phrases: the rest, reply: Nothing was said yet. }
        - { id: go-on, phrases: go on, reply: We were here., texts: { outside: Nothing left halfway. } }
        """,
        CommandWords.Bind);

    public static Dialog Of(string yaml) => Bound(yaml, DialogBinder.Bind);

    private static T Bound<T>(string yaml, Func<ContentNode, List<Problem>, T> bind)
    {
        List<Problem> problems = [];
        var bound = bind(YamlTree.Parse(yaml, "sample.yaml"), problems);
        Assert.Empty(problems);
        return bound;
    }
}
