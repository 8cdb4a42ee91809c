using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>One more line for those whose message tells who they are, or whom it is about: an entry of a route's <c>people</c>.</summary>
internal sealed record PersonLine(PhraseList Phrases, PhraseList Exceptions, string Line)
{
    public static PersonLine Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "phrases", "except", "line");
        return new PersonLine(new PhraseList(binder.Texts(map, "phrases")), new PhraseList(binder.Texts(map, "except")), binder.Text(map, "line").Trim());
    }

    public bool IsFor(string[] message) => Phrases.Covers(message, Exceptions);
}
