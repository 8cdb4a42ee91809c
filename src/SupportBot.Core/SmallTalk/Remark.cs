using SupportBot.Core.Content;

namespace SupportBot.Core.SmallTalk;

/// <summary>Something that is said without asking, and what the bot says to it: an entry of <c>small-talk.yaml</c>.</summary>
/// <param name="Phrases">Each is a whole message, or a whole sentence of one.</param>
/// <param name="Cues">It is also heard in a message of one of these words and the words around.</param>
/// <param name="With">Further words that may stand around its cues.</param>
/// <param name="Emoji">It is also heard in a message of nothing but these.</param>
/// <param name="Within">It is also heard anywhere in a message that the documents don't answer.</param>
public sealed record Remark(
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Cues,
    IReadOnlyList<string> With,
    IReadOnlyList<string> Emoji,
    IReadOnlyList<string> Within,
    string Reply,
    IReadOnlyList<string> Suggestions)
{
    /// <summary>Whether the member is shown how to begin.</summary>
    public bool IsBeginning { get; init; }

    internal static Remark Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "id", "phrases", "cues", "with", "emoji", "within", "reply", "suggestions", "starters");
        binder.Text(map, "id");
        return new Remark(
            binder.Texts(map, "phrases"),
            SmallTalkWords.Words(binder.Texts(map, "cues")),
            SmallTalkWords.Words(binder.Texts(map, "with")),
            binder.Texts(map, "emoji"),
            binder.Texts(map, "within"),
            binder.Text(map, "reply").Trim(),
            binder.Texts(map, "suggestions"))
        {
            IsBeginning = binder.OptionalText(map, "starters") == "yes",
        };
    }
}
