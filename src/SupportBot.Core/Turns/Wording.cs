using SupportBot.Core.Commands;
using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns;

/// <summary>The fixed sentences of <c>dialogs/&lt;language&gt;/wording.yaml</c>; <c>{name}</c> stands for what is filled in.</summary>
public sealed record Wording
{
    public required string Welcome { get; init; }

    /// <summary>Said after the welcome: what is kept, and how to be forgotten. Each is true in its place.</summary>
    public string NoticeOnPage { get; init; } = "";

    public string NoticeInTeams { get; init; } = "";

    public string NoticeElsewhere { get; init; } = "";

    public TimeWords Times { get; init; } = TimeWords.None;

    public string Notice(Venue venue) => venue switch
    {
        Venue.Page => NoticeOnPage,
        Venue.Teams => NoticeInTeams,
        _ => NoticeElsewhere,
    };

    /// <summary>Questions that show a newcomer what one can ask.</summary>
    public required IReadOnlyList<string> Starters { get; init; }

    /// <summary>Said when the documents don't answer.</summary>
    public required string NoAnswer { get; init; }

    /// <summary>Said to a follow-up that the passage shown before doesn't tell: <c>{asked}</c>.</summary>
    public string NotTold { get; init; } = "";

    /// <summary>Said where one of two questions is answered, of the other one: <c>{asked}</c>.</summary>
    public string LeftOpen { get; init; } = "";

    /// <summary>The same where the question is too long to be said again.</summary>
    public string RestLeftOpen { get; init; } = "";

    /// <summary>Leads into the nearest headings after <see cref="NoAnswer"/>.</summary>
    public required string Nearest { get; init; }

    /// <summary>Leads into the headings of further passages after an answer.</summary>
    public required string Further { get; init; }

    /// <summary>Said before an answer where a word was respelled: <c>{words}</c>.</summary>
    public required string Respelled { get; init; }

    /// <summary>One of those words: <c>{understood}</c>, <c>{written}</c>.</summary>
    public required string RespelledWord { get; init; }

    /// <summary>Said when more is asked for and there is no more.</summary>
    public required string NoMore { get; init; }

    /// <summary>Says why an answer was given.</summary>
    public required WhyWording Why { get; init; }

    /// <summary>Said before an answer to a follow-up, so that the member sees what was understood: <c>{topic}</c>.</summary>
    public required string About { get; init; }

    /// <summary>Said before a quotation that isn't about just what was asked.</summary>
    public required ShortfallWording Shortfalls { get; init; }

    /// <summary>Under a quotation: <c>{title}</c>, <c>{publisher}</c>, <c>{date}</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Under the source: <c>{articles}</c>.</summary>
    public required string BasedOn { get; init; }

    /// <summary>Stands for a date that nobody knows.</summary>
    public required string Undated { get; init; }

    /// <summary>Before a document's caution: <c>{caution}</c>.</summary>
    public required string Caution { get; init; }

    /// <summary>On what calls a helpline at one tap: <c>{number}</c>.</summary>
    public required string Call { get; init; }

    /// <summary>On what begins a text message to a helpline: <c>{number}</c>.</summary>
    public required string TextTo { get; init; }

    /// <summary>Said to a message without any word in it.</summary>
    public required string Empty { get; init; }

    /// <summary>Said to a message in which nothing is asked: "hello", "ok".</summary>
    public required string NothingAsked { get; init; }

    /// <summary>Said to a message that came with files.</summary>
    public required string NoFiles { get; init; }

    /// <summary>Leads into what one may say next, where a channel has no buttons for it.</summary>
    public required string Suggestions { get; init; }

    /// <summary>Said around guided dialogs.</summary>
    public required DialogWording Dialogs { get; init; }

    /// <summary>Said in a group in place of an answer, over two buttons.</summary>
    public required string GroupOffer { get; init; }

    /// <summary>On the button that opens the member's own chat with the bot.</summary>
    public required string GroupPrivately { get; init; }

    /// <summary>On the button that has the answer given in the group.</summary>
    public required string GroupHere { get; init; }

    /// <summary>Said to someone who presses another's <see cref="GroupHere"/>.</summary>
    public required string GroupNotYours { get; init; }

    /// <summary>Said when something broke, so that nobody waits in silence.</summary>
    public required string Trouble { get; init; }
}
