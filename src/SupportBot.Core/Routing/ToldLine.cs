using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>
/// What is said to those whose message tells who they are, whom it is about, or what happened: an entry of a route's <c>told</c>.
/// </summary>
/// <param name="Unless">Where one of these stands anywhere in the message, the entry isn't meant.</param>
/// <param name="Line">Said after the first paragraph.</param>
/// <param name="Reply">Said in place of the route's reply.</param>
internal sealed record ToldLine(PhraseList Phrases, PhraseList Exceptions, PhraseList Unless, string? Line, string? Reply)
{
    public static ToldLine Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "phrases", "except", "unless", "line", "reply");
        var reply = binder.OptionalText(map, "reply")?.Trim();
        return new ToldLine(
            new PhraseList(binder.Texts(map, "phrases")),
            new PhraseList(binder.Texts(map, "except")),
            new PhraseList(binder.Texts(map, "unless")),
            reply is null ? binder.Text(map, "line").Trim() : binder.OptionalText(map, "line")?.Trim(),
            reply);
    }

    public bool IsFor(string[] message) => Phrases.Covers(message, Exceptions) && !Unless.IsIn(message);
}
