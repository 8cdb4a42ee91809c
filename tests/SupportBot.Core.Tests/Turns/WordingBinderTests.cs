using SupportBot.Core.Content;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Turns;

public sealed class WordingBinderTests
{
    private static readonly string[] AroundDialogs =
    [
        "pick", "unclear", "several", "later", "one-at-a-time", "first-of-two", "suggest", "leave-open", "listed-already", "back-to", "changed", "gone",
        "not-ready", "first", "again", "can-not-skip", "list-full",
    ];
    private static readonly object Times =
        Tree.Map(("day", "a day"), ("days", "{n} days"), ("hour", "an hour"), ("hours", "{n} hours"), ("minute", "a minute"), ("minutes", "{n} minutes"));

    private static readonly string[] Why = ["asked", "in-heading", "in-text", "around", "nowhere", "dated", "undated"];

    [Fact]
    public void Every_sentence_is_read_from_its_key_and_trimmed()
    {
        List<Problem> problems = [];
        string[] keys =
        [
            "welcome", "notice-on-page", "notice-in-teams", "notice-elsewhere", "no-answer", "nearest", "further", "respelled", "respelled-word", "no-more",
            "about", "of-group", "not-named", "and", "source", "based-on", "undated", "caution", "call", "text-to", "empty", "nothing-asked", "no-files",
            "suggestions",
            "group-offer", "group-privately", "group-here", "group-not-yours", "trouble",
        ];
        var wording = WordingBinder.Bind(
            Tree.Node(
                Tree.Map(
                    [
                        .. keys.Select(key => (key, (object?)$"<{key}>\n")), ("starters", Tree.List("One?", "Two?")), ("times", Times),
                        ("why", Tree.Map([.. Why.Select(key => (key, (object?)$"<{key}>")), ("sure", Tree.List("very", "fairly"))])),
                        ("dialogs", Tree.Map([.. AroundDialogs.Select(key => (key, (object?)$"<{key}>\n"))])),
                    ])),
            problems);

        Assert.Empty(problems);
        Assert.Equal(["One?", "Two?"], wording.Starters);
        Assert.Equal(
            "an hour, 24 hours, 61 minutes, 7 days, 5 minutes",
            string.Join(", ", new[] { 60, 1440, 61, 10080, 5 }.Select(minutes => wording.Times.Of(TimeSpan.FromMinutes(minutes)))));
        Assert.Equal(
            keys.Select(key => $"<{key}>"),
            [
                wording.Welcome, wording.NoticeOnPage, wording.NoticeInTeams, wording.NoticeElsewhere, wording.NoAnswer, wording.Nearest, wording.Further,
                wording.Respelled, wording.RespelledWord, wording.NoMore, wording.About, wording.Shortfalls.OfGroup, wording.Shortfalls.NotNamed,
                wording.Shortfalls.And, wording.Source, wording.BasedOn,
                wording.Undated, wording.Caution, wording.Call, wording.TextTo, wording.Empty, wording.NothingAsked, wording.NoFiles, wording.Suggestions,
                wording.GroupOffer, wording.GroupPrivately, wording.GroupHere, wording.GroupNotYours, wording.Trouble,
            ]);
        Assert.Equal(["very", "fairly"], wording.Why.Sure);
        Assert.Equal(
            Why.Select(key => $"<{key}>"),
            [wording.Why.Asked, wording.Why.InHeading, wording.Why.InText, wording.Why.Around, wording.Why.Nowhere, wording.Why.Dated, wording.Why.Undated]);
        Assert.Equal(
            AroundDialogs.Select(key => $"<{key}>"),
            [
                wording.Dialogs.Pick, wording.Dialogs.Unclear, wording.Dialogs.Several, wording.Dialogs.Later, wording.Dialogs.OneAtATime,
                wording.Dialogs.FirstOfTwo, wording.Dialogs.Suggest, wording.Dialogs.LeaveOpen, wording.Dialogs.ListedAlready,
                wording.Dialogs.BackTo, wording.Dialogs.Changed, wording.Dialogs.Gone, wording.Dialogs.NotReady,
                wording.Dialogs.First, wording.Dialogs.Again, wording.Dialogs.CanNotSkip, wording.Dialogs.ListFull,
            ]);
    }

    [Fact]
    public void What_is_left_open_may_be_told()
    {
        var wording = WordingBinder.Bind(Tree.Node(Tree.Map(("left-open", "Not “{asked}”.\n"), ("rest-left-open", "Not the rest.\n"))), []);

        Assert.Equal(("Not “{asked}”.", "Not the rest."), (wording.LeftOpen, wording.RestLeftOpen));
    }

    [Fact]
    public void All_that_is_missing_is_told_at_once()
    {
        List<Problem> problems = [];
        WordingBinder.Bind(Tree.Node(Tree.Map(("welcome", "Hello."), ("welcom", "Hello."))), problems);

        Assert.Equal(
            "sample.yaml:2: error unknown-key: \"welcom\" is not known here. Use one of: welcome, notice-on-page, notice-in-teams, notice-elsewhere, times, "
            + "starters, no-answer, not-told, left-open, rest-left-open, nearest, further, respelled, respelled-word, no-more, why, about, of-group, "
            + "not-named, and, source, based-on, undated, caution, call, text-to, empty, nothing-asked, no-files, suggestions, dialogs, group-offer, "
            + "group-privately, group-here, group-not-yours, trouble.",
            problems[0].ToString());
        Assert.Equal(
            [
                "notice-on-page", "notice-in-teams", "notice-elsewhere", "day", "days", "hour", "hours", "minute", "minutes", "no-answer", "nearest", "further",
                "respelled", "respelled-word", "no-more", .. Why, "about", "of-group", "not-named", "and", "source", "based-on", "undated", "caution", "call",
                "text-to", "empty", "nothing-asked", "no-files", "suggestions", .. AroundDialogs, "group-offer", "group-privately", "group-here",
                "group-not-yours", "trouble",
            ],
            problems.Skip(1).Select(problem => problem.Message.Split('"')[1]));
        Assert.All(problems.Skip(1), problem => Assert.Equal("missing-key", problem.Rule));
    }
}
