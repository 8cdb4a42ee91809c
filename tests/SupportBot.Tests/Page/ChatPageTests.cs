using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportBot.Core.Routing;
using SupportBot.Ingestion.Yaml;
using SupportBot.Page;
using SupportBot.Storage.Retention;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Page;

public sealed partial class ChatPageTests
{
    private static readonly PageAssets Assets = new(new Dictionary<string, string>
    {
        ["webchat.js"] =
            "webchat.f1.js", ["chat/main.js"] =
                "chat/main.f2.js", ["chat/exit.js"] = "chat/exit.f3.js", ["chat/page.css"] = "chat/page.f4.css", ["chat/icon.svg"] = "chat/icon.f5.svg",
    });

    [Fact]
    public void Whatever_moderators_write_is_shown_and_never_run()
    {
        const string evil = "</script><script>alert(1)</script>";
        var html = Html(yaml => yaml
            .Replace("leave: Leave quickly", $"leave: \"{evil}\"", StringComparison.Ordinal)
            .Replace("offline: You", $"offline: {evil} You", StringComparison.Ordinal)
            .Replace("I'm a program", $"{evil} I'm a program", StringComparison.Ordinal));

        Assert.DoesNotContain("<script>alert", html);
        Assert.Equal(5, Regex.Count(html, Regex.Escape(WebUtility.HtmlEncode(evil))));
        Assert.StartsWith($"{evil} You are offline.", Settings(html).GetProperty("words").GetProperty("offline").GetString());
    }

    [Fact]
    public void Its_files_are_those_that_may_be_cached_for_good()
    {
        var html = Html();

        Assert.Contains("<script src=\"/webchat.f1.js\" defer></script>", html);
        Assert.Contains("<script src=\"/chat/main.f2.js\" type=\"module\"></script>", html);
        Assert.Contains(
            "<script type=\"importmap\" nonce=\"n1\">{\"imports\":{\"/chat/exit.js\":\"/chat/exit.f3.js\",\"/chat/main.js\":\"/chat/main.f2.js\"}}</script>",
            html);
    }

    [Fact]
    public void Starters_are_there_before_the_bot_is() =>
        Assert.All(Shipped.Wording.Starters, starter => Assert.Contains($"<li><button type=\"button\">{starter}</button></li>", Html()));

    [Fact]
    public void It_says_how_long_the_settings_keep_what_was_said()
    {
        var html = Html();

        Assert.Contains("kept on this group&#39;s server for one hour after it was said", html);
        Assert.Contains("Which topic we were on is kept for 2 days", html);
        Assert.Contains("no longer than 25 hours after you last had this page open", html);
    }

    [Theory]
    [InlineData("busy")]
    [InlineData("unreachable")]
    [InlineData("not-sent")]
    public void Whoever_cannot_reach_the_bot_is_told_whom_to_call_in_an_emergency(string trouble)
    {
        Assert.EndsWith(
            "Call your local emergency number (US 911, GB 999).", Settings(Html(emergency: Numbers)).GetProperty("words").GetProperty(trouble).GetString());
        Assert.EndsWith("Call your local emergency number.", Settings(Html()).GetProperty("words").GetProperty(trouble).GetString());
    }

    [Fact]
    public void It_says_what_ending_the_conversation_leaves_and_what_forgetting_deletes()
    {
        var html = WebUtility.HtmlDecode(Html());

        Assert.Contains(
            "\"Start over\" and \"Leave quickly\" delete the conversation only. Your thumbs, and questions that you had passed on, stay until their time is "
            + "over.",
            html);
        Assert.Contains(
            "Say \"forget me\" to have everything that the server keeps of this conversation deleted at once, with your thumbs and the questions that you "
            + "had passed on.",
            html);
    }

    private static Helpline[] Numbers { get; } =
        [new("US", ["emergency"], "Emergency services", "911", null, null, null), new("GB", ["emergency"], "Emergency services", "999", null, null, null)];

    private static string Html(Func<string, string>? change = null, params IReadOnlyList<Helpline> emergency)
    {
        var yaml = File.ReadAllText(Repository.Path("dialogs", "en", "page.yaml"));
        var words = PageWordingBinder.Bind(YamlTree.Parse(change?.Invoke(yaml) ?? yaml, "page.yaml"), []);
        var retention = new RetentionOptions { ChatHistory = TimeSpan.FromHours(1), ConversationState = TimeSpan.FromDays(2) };
        return new ChatPage(words, Shipped.Wording, new WebChatOptions(), retention, TimeSpan.FromHours(25), "en", Assets, emergency).Html("n1");
    }

    private static JsonElement Settings(string html) => JsonElement.Parse(Island().Match(html).Groups[1].Value);

    [GeneratedRegex("<script type=\"application/json\" id=\"settings\">(.*)</script>")]
    private static partial Regex Island();
}
