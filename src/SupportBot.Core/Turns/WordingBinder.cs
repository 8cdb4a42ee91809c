using SupportBot.Core.Commands;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns;

/// <summary>Reads the fixed sentences from the tree of <c>wording.yaml</c>.</summary>
public static class WordingBinder
{
    public static Wording Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(
            root,
            "welcome", "notice-on-page", "notice-in-teams", "notice-elsewhere", "times", "starters", "no-answer", "not-told", "left-open", "rest-left-open",
            "nearest", "further", "respelled", "respelled-word", "no-more", "why", "about", "of-group", "not-named", "and", "source", "based-on", "undated",
            "caution", "call", "text-to", "empty", "nothing-asked", "no-files", "suggestions",
            "dialogs", "group-offer", "group-privately", "group-here", "group-not-yours", "trouble");
        var wording = new Wording
        {
            Welcome = Said("welcome"),
            NoticeOnPage = Said("notice-on-page"),
            NoticeInTeams = Said("notice-in-teams"),
            NoticeElsewhere = Said("notice-elsewhere"),
            Times = TimeWords.Bind(binder, binder.Map(map["times"] ?? new MapNode([], map.Place), "day", "days", "hour", "hours", "minute", "minutes")),
            Starters = binder.Texts(map, "starters"),
            NoAnswer = Said("no-answer"),
            NotTold = binder.OptionalText(map, "not-told")?.Trim() ?? "",
            LeftOpen = binder.OptionalText(map, "left-open")?.Trim() ?? "",
            RestLeftOpen = binder.OptionalText(map, "rest-left-open")?.Trim() ?? "",
            Nearest = Said("nearest"),
            Further = Said("further"),
            Respelled = Said("respelled"),
            RespelledWord = Said("respelled-word"),
            NoMore = Said("no-more"),
            Why = WhyWording.Bind(binder, map["why"] ?? new MapNode([], map.Place)),
            About = Said("about"),
            Shortfalls = Shortfalls(),
            Source = Said("source"),
            BasedOn = Said("based-on"),
            Undated = Said("undated"),
            Caution = Said("caution"),
            Call = Said("call"),
            TextTo = Said("text-to"),
            Empty = Said("empty"),
            NothingAsked = Said("nothing-asked"),
            NoFiles = Said("no-files"),
            Suggestions = Said("suggestions"),
            Dialogs = DialogWording.Bind(binder, map["dialogs"] ?? new MapNode([], map.Place)),
            GroupOffer = Said("group-offer"),
            GroupPrivately = Said("group-privately"),
            GroupHere = Said("group-here"),
            GroupNotYours = Said("group-not-yours"),
            Trouble = Said("trouble"),
        };
        return wording with { Dialogs = wording.Dialogs with { Shortfalls = wording.Shortfalls } };

        ShortfallWording Shortfalls() => new(Said("of-group"), Said("not-named"), Said("and"));

        string Said(string key) => binder.Text(map, key).Trim();
    }
}
