using SupportBot.Core.Content;

namespace SupportBot.Core.Retrieval.Words;

/// <summary>How people ask in one language, as <c>dialogs/&lt;language&gt;/questions.yaml</c> lists it.</summary>
public sealed record QuestionWords
{
    public static QuestionWords None { get; } = new();

    /// <summary>Words that carry no meaning of their own; neither indexed nor searched.</summary>
    public IReadOnlyList<string> StopWords { get; init; } = [];

    /// <summary>What people say around a question (hello, my mother, I was told). Not searched while anything else is left.</summary>
    public IReadOnlyList<string> Filler { get; init; } = [];

    /// <summary>Correctly spelt words that the documents may not have: never taken for a slip of the finger.</summary>
    public IReadOnlyList<string> KnownWords { get; init; } = [];

    /// <summary>Words that point back to something said before: it, them.</summary>
    public IReadOnlyList<string> Pronouns { get; init; } = [];

    /// <summary>How a message begins that goes on from the one before: and, what about.</summary>
    public IReadOnlyList<string> Continuations { get; init; } = [];

    /// <summary>Those of them that ask for yes or no, or for one of several: does, who.</summary>
    public IReadOnlyList<string> Closed { get; init; } = [];

    /// <summary>What stands before a thing that only says when: during, while on.</summary>
    public IReadOnlyList<string> Circumstances { get; init; } = [];

    /// <summary>Words that begin a question: how, what, am.</summary>
    public IReadOnlyList<string> Interrogatives { get; init; } = [];

    /// <summary>Several words that point back: which one.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>What is said with a pronoun that points to nothing: is it normal.</summary>
    public IReadOnlyList<string> EmptyPronouns { get; init; } = [];

    /// <summary>What is said with a pronoun that means those who treat: they give.</summary>
    public IReadOnlyList<string> PeoplePronouns { get; init; } = [];

    /// <summary>The pronouns that may as well belong to the word after them: that, these.</summary>
    public IReadOnlyList<string> Demonstratives { get; init; } = [];

    /// <summary>Words that begin another clause: if, because.</summary>
    public IReadOnlyList<string> ClauseWords { get; init; } = [];

    /// <summary>Words before what goes along with something: with, alongside.</summary>
    public IReadOnlyList<string> JoiningWords { get; init; } = [];

    /// <summary>How one asks for the first of several, the second, and so on.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Places { get; init; } = [];

    /// <summary>How one asks for the last of several.</summary>
    public IReadOnlyList<string> LastPlace { get; init; } = [];

    /// <summary>How one asks for more: tell me more.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>How one asks for what was talked about before: the other one.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Words before what something is compared with: than.</summary>
    public IReadOnlyList<string> ThanWords { get; init; } = [];

    /// <summary>Words that set things side by side: or, versus, better.</summary>
    public IReadOnlyList<string> Comparisons { get; init; } = [];

    public IReadOnlyList<Aspect> Aspects { get; init; } = [];

    public static QuestionWords Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(
            root,
            "stop-words", "filler", "known-words", "pronouns", "pointers", "empty-pronouns", "people-pronouns", "demonstratives", "clause-words",
            "joining-words", "than-words", "places", "last-place", "more", "others",
            "continuations", "circumstances", "closed", "interrogatives", "comparisons", "aspects");
        return new QuestionWords
        {
            StopWords = Words(binder.Texts(map, "stop-words")),
            Filler = Words(binder.Texts(map, "filler")),
            KnownWords = Words(binder.Texts(map, "known-words")),
            Pronouns = Words(binder.Texts(map, "pronouns")),
            Pointers = Phrases(binder, map, "pointers"),
            EmptyPronouns = Phrases(binder, map, "empty-pronouns"),
            PeoplePronouns = Phrases(binder, map, "people-pronouns"),
            Demonstratives = Words(binder.Texts(map, "demonstratives")),
            ClauseWords = Words(binder.Texts(map, "clause-words")),
            JoiningWords = Words(binder.Texts(map, "joining-words")),
            ThanWords = Words(binder.Texts(map, "than-words")),
            Places = [.. binder.List(map, "places").Select(binder.Texts)],
            LastPlace = binder.Texts(map, "last-place"),
            More = binder.Texts(map, "more"),
            Others = binder.Texts(map, "others"),
            Continuations = Phrases(binder, map, "continuations"),
            Closed = Words(binder.Texts(map, "closed")),
            Circumstances = binder.Texts(map, "circumstances"),
            Interrogatives = Words(binder.Texts(map, "interrogatives")),
            Comparisons = Words(binder.Texts(map, "comparisons")),
            Aspects = [.. binder.List(map, "aspects").Select(node => BindAspect(binder, node))],
        };
    }

    private static Aspect BindAspect(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "id", "ask", "alone", "headings", "cues", "list", "soft", "strict");
        return new Aspect(
            binder.Text(map, "id"),
            binder.Texts(map, "ask"),
            binder.Texts(map, "headings"),
            binder.Texts(map, "cues"),
            IsYes("list"),
            IsYes("soft"),
            IsYes("strict"))
        {
            Alone = binder.Texts(map, "alone"),
        };

        bool IsYes(string key) => binder.OptionalText(map, key) is "yes" or "true";
    }

    /// <summary>Phrases, one a line or several lines of them.</summary>
    private static IReadOnlyList<string> Phrases(ContentBinder binder, MapNode map, string key) =>
        map[key] is TextNode ? binder.Texts(map, key) : [.. binder.List(map, key).SelectMany(binder.Texts)];

    /// <summary>A line of the file may hold many words.</summary>
    private static IReadOnlyList<string> Words(IEnumerable<string> lines) =>
        [.. lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
