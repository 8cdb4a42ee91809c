using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using SupportBot.Browser.Tests.Serving;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>A group that is met by its link only, and whose site shows the chat in a frame.</summary>
[Collection(InTheBrowser.Name)]
public sealed class AccessTests(Browsers browsers)
{
    private const string Key = "0123456789abcdef0123";

    [BrowserFact]
    public async Task Only_the_groups_link_opens_the_chat_and_its_key_goes_to_no_log_and_no_history()
    {
        await using var bot = await StartAsync();
        await using var visit = await browsers.VisitAsync(bot: bot);
        await visit.Page.GotoAsync($"{bot.Address}");
        await Expect(visit.Banner).ToHaveTextAsync("This chat is for the members of a group. Please open it with the link that the group gave you.");
        await Expect(visit.Page.Locator("#starters")).ToBeHiddenAsync();
        Assert.DoesNotContain(visit.Requests, url => url.Contains("/v3/directline", StringComparison.Ordinal));

        await visit.Page.GotoAsync($"{bot.Address}#key=not-the-key-of-the-group");
        await Expect(visit.Banner).ToHaveTextAsync("This chat is for the members of a group. Please open it with the link that the group gave you.");
        await Expect(visit.Said).ToHaveCountAsync(0);

        await visit.OpenAsync($"#key={Key}");
        Assert.Equal($"{bot.Address}", visit.Page.Url);
        Assert.DoesNotContain(visit.Requests, url => url.Contains(Key, StringComparison.Ordinal));
        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();
        await visit.AskAsync("what is Ibrance");
    }

    [BrowserFact]
    public async Task The_groups_site_may_show_it_in_a_frame_and_no_other()
    {
        await using var site = await GroupSite.StartAsync();
        await using var bot = await StartAsync("--WebChat:EmbedIn:0", site.Address);
        await using var visit = await browsers.VisitAsync(bot: bot);
        site.Frame = $"{bot.Address}#key={Key}";

        await visit.Page.GotoAsync(site.Address);
        var frame = visit.Page.FrameLocator("iframe");
        await Expect(frame.Locator("html")).ToHaveClassAsync("embedded");
        await Expect(frame.Locator("#chat .webchat__render-markdown").First).ToContainTextAsync("SupportBot, a program, not a person.");

        await visit.Page.GotoAsync(site.OtherAddress);
        await Expect(visit.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("The group");
        await Expect(frame.Locator("#chat")).ToHaveCountAsync(0);
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private static Task<ServedBot> StartAsync(params string[] more) =>
        ServedBot.StartAsync(["--WebChat:Access", "link", "--WebChat:GroupKey", Key, .. more]);
}
