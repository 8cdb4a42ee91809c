using SupportBot.Core.Content;

namespace SupportBot.Core.SmallTalk;

/// <summary>What people say without asking, as <c>small-talk.yaml</c> lists it.</summary>
/// <param name="Around">Words that say nothing of their own: they may stand around any cue.</param>
/// <param name="Remarks">Of several that one message holds, the first in this order is replied to.</param>
/// <param name="Gibberish">Said to what is no words.</param>
public sealed record SmallTalkWords(IReadOnlyList<string> Around, IReadOnlyList<Remark> Remarks, string Gibberish)
{
    /// <summary>The rows of the keyboard: who types along one says nothing.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Of the language; without one nobody can say a word.</summary>
    public string Vowels { get; init; } = "";

    public static SmallTalkWords None { get; } = new([], [], "");

    public static SmallTalkWords Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "around", "remarks", "gibberish", "keys", "vowels");
        return new SmallTalkWords(
            Words(binder.Texts(map, "around")),
            [.. binder.List(map, "remarks").Select(node => Remark.Bind(binder, node))],
            binder.Text(map, "gibberish").Trim())
        {
            Keys = Words(binder.Texts(map, "keys")),
            Vowels = binder.Text(map, "vowels").Trim(),
        };
    }

    /// <summary>A line of the file may hold many words.</summary>
    internal static IReadOnlyList<string> Words(IEnumerable<string> lines) =>
    [
        .. lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];
}
