using SupportBot.Core.Content;

namespace SupportBot.Core.PassingOn;

/// <summary>What gives people away in a text, as <c>redaction.yaml</c> lists it.</summary>
public sealed record RedactionWords
{
    public static RedactionWords None { get; } = new();

    /// <summary>Stand for what was taken out.</summary>
    public string Name { get; init; } = "[name]";

    public string Number { get; init; } = "[number]";

    public string Date { get; init; } = "[date]";

    public string Address { get; init; } = "[address]";

    public string Link { get; init; } = "[link]";

    /// <summary>What comes next is a name, whatever it looks like: "my name is".</summary>
    public IReadOnlyList<string> Introductions { get; init; } = [];

    /// <summary>What comes next may be a name: "I'm", "my husband".</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>A place comes next, whatever it looks like, where it has a capital: "I live in".</summary>
    public IReadOnlyList<string> PlaceHints { get; init; } = [];

    /// <summary>A place may come next: "at".</summary>
    public IReadOnlyList<string> Prepositions { get; init; } = [];

    /// <summary>What places are: "hospital". A name stands before them.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Words before them that name no particular one: "breast clinic".</summary>
    public IReadOnlyList<string> PlaceKinds { get; init; } = [];

    /// <summary>How names of places begin: "St".</summary>
    public IReadOnlyList<string> Saints { get; init; } = [];

    public IReadOnlyList<string> Titles { get; init; } = [];

    public IReadOnlyList<string> FirstNames { get; init; } = [];

    public IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>How streets end: "road".</summary>
    public IReadOnlyList<string> Streets { get; init; } = [];

    /// <summary>The same, but they mean other things too: "way". Only with a number and a name before them.</summary>
    public IReadOnlyList<string> DoubtfulStreets { get; init; } = [];

    /// <summary>A number follows that tells where someone is: "flat", "ward".</summary>
    public IReadOnlyList<string> Rooms { get; init; } = [];

    /// <summary>Digits in words.</summary>
    public IReadOnlyList<string> Digits { get; init; } = [];

    /// <summary>Behind the number of a day: "th".</summary>
    public IReadOnlyList<string> Ordinals { get; init; } = [];

    /// <summary>Between a day and its month: "of".</summary>
    public IReadOnlyList<string> DateLinks { get; init; } = [];

    /// <summary>Between a room and its number: "no".</summary>
    public IReadOnlyList<string> RoomLinks { get; init; } = [];

    /// <summary>A date of birth follows, whatever its form: "born".</summary>
    public IReadOnlyList<string> Births { get; init; } = [];

    /// <summary>What stands for the @ and the dot of an address in words.</summary>
    public IReadOnlyList<string> At { get; init; } = [];

    public IReadOnlyList<string> Dot { get; init; } = [];

    /// <summary>Words that are no names, beside those of the documents. From a file of their own.</summary>
    public IReadOnlySet<string> Ordinary { get; init; } = new HashSet<string>();

    public static RedactionWords Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(
            root, "name", "number", "date", "address", "link", "introductions", "hints", "place-hints", "prepositions", "places", "place-kinds", "saints",
            "titles", "first-names",
            "months", "streets", "doubtful-streets", "rooms", "digits", "ordinals", "date-links", "room-links", "births", "at", "dot");
        return new RedactionWords
        {
            Name = binder.Text(map, "name"),
            Number = binder.Text(map, "number"),
            Date = binder.Text(map, "date"),
            Address = binder.Text(map, "address"),
            Link = binder.Text(map, "link"),
            Introductions = binder.Texts(map, "introductions"),
            Hints = binder.Texts(map, "hints"),
            PlaceHints = binder.Texts(map, "place-hints"),
            Prepositions = Words("prepositions"),
            Places = Words("places"),
            PlaceKinds = Words("place-kinds"),
            Saints = Words("saints"),
            Titles = Words("titles"),
            FirstNames = Words("first-names"),
            Months = Words("months"),
            Streets = Words("streets"),
            DoubtfulStreets = Words("doubtful-streets"),
            Rooms = binder.Texts(map, "rooms"),
            Digits = Words("digits"),
            Ordinals = Words("ordinals"),
            DateLinks = Words("date-links"),
            RoomLinks = Words("room-links"),
            Births = binder.Texts(map, "births"),
            At = Words("at"),
            Dot = Words("dot"),
        };

        IReadOnlyList<string> Words(string key) => [.. binder.Texts(map, key).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
