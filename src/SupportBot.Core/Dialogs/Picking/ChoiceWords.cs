using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>How people pick something in one language: <c>dialogs/&lt;language&gt;/choices.yaml</c>, and the little words of <c>questions.yaml</c>.</summary>
public sealed class ChoiceWords
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<string> _last;
    private readonly HashSet<string> _around;
    private readonly Dictionary<string, int> _alike = [];
    private readonly HashSet<string> _all;
    private readonly HashSet<string> _unsure;
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _negations;
    private readonly HashSet<string> _between;
    private readonly Signs _signs;
    private readonly HashSet<string> _stopWords;
    private readonly HashSet<string> _filler;
    private readonly HashSet<string> _interrogatives;

    private ChoiceWords(
        IReadOnlyList<string> numbers, IReadOnlyList<string> last, IReadOnlyList<string> around, IReadOnlyList<IReadOnlyList<string>> alike, IReadOnlyList<string> openers, QuestionWords questions, ContentBinder? binder = null, MapNode? map = null)
    {
        for (var at = 0; at < numbers.Count; at++)
            foreach (var word in MessageWords.Of(numbers[at])) _numbers[word] = at + 1;
        _last = Set(last);
        _around = Set(around);
        for (var at = 0; at < alike.Count; at++)
            foreach (var phrase in alike[at]) _alike[Phrase(MessageWords.Of(phrase))] = at;
        Openers = [.. openers.Select(MessageWords.Of)];
        Adding = [.. Texts("adding").Select(MessageWords.Of)];
        _all = Phrases(Texts("all"));
        _unsure = Phrases(Texts("unsure"));
        _yes = Phrases(Texts("yes"));
        _negations = Set(Texts("negations"));
        _between = Set(Texts("between"));
        _signs = binder is null || map is null ? Signs.None : Signs.Bind(binder, map);
        _stopWords = Set(questions.StopWords);
        _filler = Set(questions.Filler);
        _interrogatives = Set(questions.Interrogatives);

        IReadOnlyList<string> Texts(string key) => binder is null || map?[key] is null ? [] : binder.Texts(map, key);
    }

    public static ChoiceWords None { get; } = new([], [], [], [], [], QuestionWords.None);

    /// <summary>How a member may lead into the title of a dialog.</summary>
    internal IReadOnlyList<string[]> Openers { get; }

    /// <summary>How one leads into what goes on a list: "add: …".</summary>
    internal IReadOnlyList<string[]> Adding { get; }

    public static ChoiceWords Bind(ContentNode root, QuestionWords questions, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "numbers", "last", "around", "alike", "openers", "all", "unsure", "yes", "negations", "between", "signs", "adding");
        return new ChoiceWords(
            binder.Texts(map, "numbers"),
            binder.Texts(map, "last"),
            binder.Texts(map, "around"),
            [.. binder.List(map, "alike").Select(binder.Texts)],
            binder.Texts(map, "openers"),
            questions,
            binder,
            map);
    }

    /// <summary>The number that a word stands for, from 1; 0 where it is none. The last of several is their count.</summary>
    internal int Number(string word, int count)
    {
        if (_last.Contains(word)) return count;
        return int.TryParse(word, out var number) ? number : _numbers.GetValueOrDefault(word);
    }

    /// <summary>The words of a message, signs told in words: "HER2+" is "her2 positive".</summary>
    internal string[] Read(string text) => _signs.Read(text);

    /// <summary>Whether all of the choices are meant at once: "everything", "both".</summary>
    internal bool IsAll(string[] words) => _all.Contains(Phrase(words)) || _all.Contains(Phrase(WithoutAround(words)));

    /// <summary>Whether someone doesn't know what to pick.</summary>
    internal bool IsUnsure(string[] words) => _unsure.Contains(Phrase(words)) || _unsure.Contains(Phrase(WithoutAround(words)));

    internal bool IsYes(string[] words) => _yes.Contains(Phrase(words)) || _yes.Contains(Phrase(WithoutAround(words)));

    /// <summary>Whether it can be passed over between two choices that are named in one message.</summary>
    internal bool IsBetween(string word) => _between.Contains(word) || _around.Contains(word) || _stopWords.Contains(word);

    /// <summary>Whether both deny as often: "has" is no slip for "hasn't".</summary>
    internal bool DenyAlike(string[] a, string[] b) => a.Count(_negations.Contains) == b.Count(_negations.Contains);

    /// <summary>The words without those that people say around what they pick.</summary>
    internal string[] WithoutAround(string[] words) => [.. words.Where(word => !_around.Contains(word))];

    /// <summary>The words that say something: without little words and filler, or at least without little words.</summary>
    internal string[] Content(string[] words)
    {
        string[] content = [.. words.Where(word => !_stopWords.Contains(word) && !_filler.Contains(word))];
        return content.Length > 0 ? content : [.. words.Where(word => !_stopWords.Contains(word))];
    }

    /// <summary>Whether both are ways to say the same: yes, yeah, sure.</summary>
    internal bool AreAlike(string[] a, string[] b) =>
        _alike.TryGetValue(Phrase(a), out var group) && _alike.TryGetValue(Phrase(b), out var other) && group == other;

    internal bool IsQuestion(string text, string[] words) => text.Contains('?') || (words is [var first, ..] && _interrogatives.Contains(first));

    private static HashSet<string> Phrases(IEnumerable<string> lines) => [.. lines.Select(line => Phrase(MessageWords.Of(line)))];

    private static string Phrase(string[] words) => string.Join(' ', words);

    private static HashSet<string> Set(IEnumerable<string> lines) => [.. lines.SelectMany(MessageWords.Of)];
}
