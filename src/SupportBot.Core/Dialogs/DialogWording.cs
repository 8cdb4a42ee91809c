using SupportBot.Core.Content;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>What is said around dialogs: the part <c>dialogs</c> of <c>wording.yaml</c>.</summary>
public sealed record DialogWording
{
    /// <summary>Said before what a search found that isn't about just what was looked for.</summary>
    public ShortfallWording Shortfalls { get; init; } = new("", "", "");

    /// <summary>Over buttons that stand apart from their prompt.</summary>
    public required string Pick { get; init; }

    /// <summary>Said to what is none of the choices.</summary>
    public required string Unclear { get; init; }

    /// <summary>Said to what could be several of the choices.</summary>
    public required string Several { get; init; }

    /// <summary>Where the message fits what comes after each of several choices.</summary>
    public string Later { get; init; } = "";

    /// <summary>Said to someone who wants all of the choices at once.</summary>
    public string OneAtATime { get; init; } = "";

    /// <summary>Where several choices are named: {first} is taken, {second} comes after it.</summary>
    public string FirstOfTwo { get; init; } = "";

    /// <summary>Said to someone who doesn't know what to pick; {first} is the first choice.</summary>
    public string Suggest { get; init; } = "";

    /// <summary>Said to someone who answers a yes-or-no question with "I don't know".</summary>
    public string LeaveOpen { get; init; } = "";

    /// <summary>Where what is to be added stands on the list already.</summary>
    public string ListedAlready { get; init; } = "";

    /// <summary>Before a prompt that comes again once something else was answered.</summary>
    public required string BackTo { get; init; }

    /// <summary>Where the dialog is another than when the member was last in it.</summary>
    public required string Changed { get; init; }

    /// <summary>Where it is there no more.</summary>
    public required string Gone { get; init; }

    /// <summary>In place of a dialog or a passage that isn't there.</summary>
    public required string NotReady { get; init; }

    /// <summary>Where there is nothing to go back to.</summary>
    public required string First { get; init; }

    /// <summary>Before a dialog that begins again.</summary>
    public required string Again { get; init; }

    /// <summary>Where a prompt can't be skipped.</summary>
    public required string CanNotSkip { get; init; }

    /// <summary>Where a list holds as much as it may.</summary>
    public required string ListFull { get; init; }

    public static DialogWording Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(
            node, "pick", "unclear", "several", "later", "one-at-a-time", "first-of-two", "suggest", "leave-open", "listed-already", "back-to", "changed",
            "gone", "not-ready", "first", "again", "can-not-skip", "list-full");
        return new DialogWording
        {
            Pick = Said("pick"),
            Unclear = Said("unclear"),
            Several = Said("several"),
            Later = Said("later"),
            OneAtATime = Said("one-at-a-time"),
            FirstOfTwo = Said("first-of-two"),
            Suggest = Said("suggest"),
            LeaveOpen = Said("leave-open"),
            ListedAlready = Said("listed-already"),
            BackTo = Said("back-to"),
            Changed = Said("changed"),
            Gone = Said("gone"),
            NotReady = Said("not-ready"),
            First = Said("first"),
            Again = Said("again"),
            CanNotSkip = Said("can-not-skip"),
            ListFull = Said("list-full"),
        };

        string Said(string key) => binder.Text(map, key).Trim();
    }
}
