using System.Net;
using SupportBot.Page;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Page;

public sealed class MissingPageTests
{
    private static readonly string Html = MissingPage.Html("n1", Shipped.Release.Corpus.Documents, Shipped.Wording);

    [Fact]
    public void It_says_what_is_missing_and_what_to_do_about_it()
    {
        Assert.Contains("<h1>SupportBot is running, without its chat page</h1>", Html);
        Assert.Contains("The page needs Web Chat, a package that npm brings when the program is built.", Html);
        Assert.Contains("<code>npm view botframework-webchat</code>", Html);
    }

    [Fact]
    public void It_says_how_to_talk_to_the_bot_all_the_same_and_what_it_knows()
    {
        Assert.Contains(WebUtility.HtmlEncode("I'm SupportBot, a program, not a person."), Html);
        Assert.Contains("<code>/api/messages</code>", Html);
        Assert.Contains($"<p>{Shipped.Release.Corpus.Documents.Count} documents:</p>", Html);
        Assert.All(Shipped.Release.Corpus.Documents, document => Assert.Contains($"  <li>{WebUtility.HtmlEncode(document.Title)}</li>", Html));
    }
}
