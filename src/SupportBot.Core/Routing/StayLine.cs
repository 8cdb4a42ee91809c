using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>What is said to one of the things that people say after the reply of a route: an entry of its <c>stay: lines</c>.</summary>
/// <param name="Again">Said where <paramref name="Reply"/> was said just now.</param>
/// <param name="AfterHint">Whether it is said after a mere hint, too.</param>
/// <param name="Alone">Whether it is said only where the message is nothing but one of the phrases.</param>
internal sealed record StayLine(PhraseList Phrases, string Reply, string? Again, bool AfterHint, bool Alone)
{
    /// <summary>In a longer message there is more than this.</summary>
    private const int MostWords = 14;

    public static StayLine Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "phrases", "reply", "again", "after-hint", "alone");
        return new StayLine(
            new PhraseList(binder.Texts(map, "phrases")),
            binder.Text(map, "reply").Trim(),
            binder.OptionalText(map, "again")?.Trim(),
            binder.Choice(map, "after-hint", "no", "yes") == "yes",
            binder.Choice(map, "alone", "no", "yes") == "yes");
    }

    public bool IsIn(string[] message) =>
        message.Length <= MostWords && (Alone ? Phrases.Matches(message).Any(match => match.Equals(..message.Length)) : Phrases.IsIn(message));
}
