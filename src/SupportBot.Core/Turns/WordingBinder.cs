using SupportBot.Core.Commands;
using SupportBot.Core.Content;

namespace SupportBot.Core.Turns;

/// <summary>Reads the fixed sentences from the tree of <c>wording.yaml</c>.</summary>
public static class WordingBinder
{
    public static Wording Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(
            root,
            "welcome", "notice-on-page", "notice-in-teams", "notice-elsewhere", "times", "starters", "no-answer", "nearest", "further", "respelled", "about", "source", "based-on", "undated", "caution", "empty", "nothing-asked", "no-files", "suggestions",
            "group-offer", "group-privately", "group-here", "group-not-yours", "trouble");
        return new Wording
        {
            Welcome = Said("welcome"),
            NoticeOnPage = Said("notice-on-page"),
            NoticeInTeams = Said("notice-in-teams"),
            NoticeElsewhere = Said("notice-elsewhere"),
            Times = TimeWords.Bind(binder, binder.Map(map["times"] ?? new MapNode([], map.Place), "day", "days", "hour", "hours", "minute", "minutes")),
            Starters = binder.Texts(map, "starters"),
            NoAnswer = Said("no-answer"),
            Nearest = Said("nearest"),
            Further = Said("further"),
            Respelled = Said("respelled"),
            About = Said("about"),
            Source = Said("source"),
            BasedOn = Said("based-on"),
            Undated = Said("undated"),
            Caution = Said("caution"),
            Empty = Said("empty"),
            NothingAsked = Said("nothing-asked"),
            NoFiles = Said("no-files"),
            Suggestions = Said("suggestions"),
            GroupOffer = Said("group-offer"),
            GroupPrivately = Said("group-privately"),
            GroupHere = Said("group-here"),
            GroupNotYours = Said("group-not-yours"),
            Trouble = Said("trouble"),
        };

        string Said(string key) => binder.Text(map, key).Trim();
    }
}
