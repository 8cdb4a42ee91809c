using System.Globalization;
using SupportBot.Core.Content;

namespace SupportBot.Core.SmallTalk;

/// <summary>A language that the bot doesn't speak, and how to say so in it: an entry of <c>languages.yaml</c>.</summary>
/// <param name="Letters">Ranges of its letters, where no other language here has them.</param>
/// <param name="Words">Little and common words of it, as <see cref="Routing.MessageWords"/> makes them.</param>
/// <param name="Greetings">Each alone is enough to know it.</param>
public sealed record Tongue(IReadOnlyList<(char First, char Last)> Letters, IReadOnlySet<string> Words, IReadOnlySet<string> Greetings, string Reply)
{
    /// <summary>Small words of it that get a reply of their own: "gracias". As <see cref="Routing.MessageWords"/> makes them.</summary>
    public IReadOnlyDictionary<string, string> Small { get; init; } = new Dictionary<string, string>();

    public string ReplyTo(string message) => Small.GetValueOrDefault(string.Join(' ', Routing.MessageWords.Of(message))) ?? Reply;

    public static IReadOnlyList<Tongue> BindAll(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return [.. binder.Items(root).Select(node => Bind(binder, node))];
    }

    private static Tongue Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "name", "letters", "words", "greetings", "small", "reply");
        binder.Text(map, "name");
        return new Tongue(
            [.. binder.Texts(map, "letters").Select(range => Range(binder, node, range))],
            SmallTalkWords.Words(binder.Texts(map, "words")).ToHashSet(),
            SmallTalkWords.Words(binder.Texts(map, "greetings")).ToHashSet(),
            binder.Text(map, "reply").Trim())
        {
            Small = map["small"] is MapNode small
                ? small.Entries.Select(entry => entry.Key.Value).OfType<string>().ToDictionary(said => said, said => binder.Text(small, said))
                : new Dictionary<string, string>(),
        };
    }

    private static (char First, char Last) Range(ContentBinder binder, ContentNode node, string range)
    {
        if (range.Split('-') is [var first, var last] && IsLetter(first, out var from) && IsLetter(last, out var to)) return (from, to);
        binder.Report(node, "wrong-range", $"\"{range}\" is no range of letters.", "Write two numbers of Unicode, for example 0600-06FF.");
        return default;
    }

    private static bool IsLetter(string number, out char letter)
    {
        var isNumber = ushort.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
        letter = (char)code;
        return isNumber;
    }
}
