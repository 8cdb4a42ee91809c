using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.SmallTalk;

/// <summary>Something that is acknowledged before anything is answered: an entry of <c>feelings.yaml</c>.</summary>
public sealed class Feeling
{
    private static readonly string[] Keys = ["id", "phrases", "except", "documents", "line", "suggestions", "enough", "about"];

    private readonly PhraseList _phrases;
    private readonly PhraseList _exceptions;
    private readonly HashSet<string> _documents;

    private Feeling(ContentBinder binder, MapNode map)
    {
        binder.Text(map, "id");
        _phrases = new PhraseList(binder.Texts(map, "phrases"));
        _exceptions = new PhraseList(binder.Texts(map, "except"));
        _documents = [.. binder.Texts(map, "documents")];
        Line = binder.Text(map, "line").Trim();
        Suggestions = binder.Texts(map, "suggestions");
        IsEnough = binder.OptionalText(map, "enough") == "yes";
        About = binder.OptionalText(map, "about")?.Trim();
    }

    /// <summary>The warm line.</summary>
    public string Line { get; }

    public IReadOnlyList<string> Suggestions { get; }

    /// <summary>Whether the line is the reply, even to a question, where the documents don't answer it.</summary>
    public bool IsEnough { get; }

    /// <summary>What "it" means afterwards ("what can I do about it"), in words of the documents; null where that is as before.</summary>
    public string? About { get; }

    public static IReadOnlyList<Feeling> BindAll(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return [.. binder.Items(root).Select(node => new Feeling(binder, binder.Map(node, Keys)))];
    }

    /// <summary>The words that tell of it, anywhere in a message; null where none do. A phrase that an exception covers is none.</summary>
    internal string? In(string[] message) => _phrases.First(message, _exceptions) is { } place ? string.Join(' ', message[place]) : null;

    /// <summary>Whether a document may be quoted to someone who only tells of it and asks nothing.</summary>
    internal bool MayQuote(string document) => _documents.Count == 0 || _documents.Contains(document);
}
