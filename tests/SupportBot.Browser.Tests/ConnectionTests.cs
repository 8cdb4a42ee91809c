using SupportBot.Browser.Tests.Browsing;
using SupportBot.Browser.Tests.Serving;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>When the network or the server goes away, the page says so, and goes on when it is back.</summary>
[Collection(InTheBrowser.Name)]
public sealed class ConnectionTests(Browsers browsers)
{
    [BrowserFact]
    public async Task Offline_is_told_and_what_could_not_be_sent_can_be_sent_again()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.Context.SetOfflineAsync(true);
        await Expect(visit.Banner).ToHaveTextAsync("You are offline. What you write can't be sent until you are connected again.");
        await visit.Box.FillAsync("what is Ibrance");
        await visit.Box.PressAsync("Enter");
        await Expect(visit.Page.Locator("#chat").GetByText("Not sent.").First).ToBeVisibleAsync();

        await visit.Context.SetOfflineAsync(false);
        await Expect(visit.Banner).ToHaveTextAsync("You are connected again.");
        await visit.Button("Try again").ClickAsync();

        await Expect(visit.Said.Nth(1)).ToContainTextAsync("Ibrance");
        await Expect(visit.Page.Locator("#chat").GetByText("Not sent.")).ToHaveCountAsync(0);
        await Expect(visit.Asked).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_server_that_comes_back_finds_the_same_conversation()
    {
        await using var bot = await ServedBot.StartAsync();
        await using var visit = await browsers.VisitAsync(bot: bot);
        await visit.OpenAsync();
        await visit.AskAsync("what is Ibrance");

        await bot.StopAsync();
        await Expect(visit.Banner).ToHaveTextAsync("The connection was lost. Trying to get it back…");
        await bot.StartAsync();

        await Expect(visit.Banner).ToHaveTextAsync("You are connected again.");
        await visit.AskAsync("what are its side effects");
        await Expect(visit.Said.Last).ToContainTextAsync("About Ibrance:");
        await Expect(visit.Asked).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_page_that_reaches_nobody_says_so_and_tries_again()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.Context.RouteAsync("**/v3/directline/**", route => route.AbortAsync());
        await visit.Page.GotoAsync($"{browsers.Bot.Address}");
        await Expect(visit.Banner).ToHaveTextAsync("The connection was lost. Trying to get it back…");

        await visit.Context.UnrouteAsync("**/v3/directline/**");

        await visit.ConnectedAsync();
        await visit.AskAsync("what is Ibrance");
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_network_without_sockets_is_talked_over_by_asking_again_and_again(bool silent)
    {
        await using var bot = await ServedBot.StartAsync();
        await using var network = await NoSockets.StartAsync(bot);
        network.IsSilent = silent;
        await using var visit = await browsers.VisitAsync(address: network.Address);
        await visit.OpenAsync();

        await visit.AskAsync("what is Ibrance");
        await visit.AskAsync("what are its side effects");
        await Expect(visit.Said.Last).ToContainTextAsync("About Ibrance:");

        await bot.StopAsync();
        await Expect(visit.Banner).ToHaveTextAsync("The connection was lost. Trying to get it back…");
        await bot.StartAsync();
        await Expect(visit.Banner).ToHaveTextAsync("You are connected again.");
        await visit.AskAsync("how is it given");
        await Expect(visit.Asked).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task What_could_not_be_sent_stands_in_the_box_again_after_a_reload()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.Page.RouteAsync("**/activities", route => route.AbortAsync());
        await visit.Box.FillAsync("what is Ibrance");
        await visit.Box.PressAsync("Enter");
        await Expect(visit.Page.Locator("#chat").GetByText("Not sent.").First).ToBeVisibleAsync();

        await visit.Page.UnrouteAllAsync();
        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();

        await Expect(visit.Box).ToHaveValueAsync("what is Ibrance");
        await visit.Box.PressAsync("Enter");
        await Expect(visit.Said).ToHaveCountAsync(2);
        await visit.Page.ReloadAsync();
        await Expect(visit.Said).ToHaveCountAsync(2);
        await Expect(visit.Box).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task What_was_sent_after_all_does_not_stay_in_the_box()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync("what is Ibrance");
        var id = await visit.Page.EvaluateAsync<string>("""
            async () => {
              const { talk } = JSON.parse(sessionStorage.supportbot);
              const answer = await fetch(`/v3/directline/conversations/${talk.id}/activities?watermark=`, { headers: { Authorization: `Bearer ${talk.token}` } });
              return (await answer.json()).activities.find(activity => activity.text === 'what is Ibrance').channelData.clientActivityID;
            }
            """);
        await visit.Page.EvaluateAsync(
            "async id => { const { memory } = await import([...document.querySelectorAll('link[rel=modulepreload]')].find(link => "
            + "link.href.includes('memory')).href); memory.unsent = [{ id, text: 'what is Ibrance' }]; }",
            id);

        await visit.Page.ReloadAsync();

        await Expect(visit.Said).ToHaveCountAsync(2);
        await Expect(visit.Box).ToHaveValueAsync("");
    }
}
