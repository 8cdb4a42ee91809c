using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>Someone comes near: one press, and nothing of the talk is left.</summary>
[Collection(InTheBrowser.Name)]
public sealed class LeavingTests(Browsers browsers)
{
    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_left_here_or_on_the_server_and_going_back_shows_no_talk(bool byKeys)
    {
        await using var visit = await browsers.VisitAsync();
        await visit.AnswerElsewhereAsync();
        await visit.OpenAsync();
        await visit.Button("About and privacy").ClickAsync();
        await visit.Page.GetByLabel("Remember me on this device").CheckAsync();
        await visit.About.GetByText("Close", new() { Exact = true }).ClickAsync();
        await visit.AskAsync("what is Ibrance");
        var talk = await visit.TalkAsync();
        var entries = await visit.Page.EvaluateAsync<int>("history.length");

        if (byKeys)
        {
            for (var press = 0; press < 3; press++) await visit.Page.Keyboard.PressAsync("Escape");
        }
        else
        {
            await visit.Button("Leave quickly").ClickAsync();
        }
        await visit.Page.WaitForURLAsync(Browsers.ExitUrl);

        Assert.Equal(entries, await visit.Page.EvaluateAsync<int>("history.length"));
        await Eventually(async () => await visit.StatusAsync(talk) == 404);
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.GetByText("Ibrance")).ToHaveCountAsync(0);
        await visit.Page.GotoAsync($"{browsers.Bot.Address}healthz");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [BrowserFact]
    public async Task Escape_pressed_twice_does_not_leave_yet()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.AskAsync("what is Ibrance");
        Assert.Equal(browsers.Bot.Address.ToString(), visit.Page.Url);
    }

    [BrowserFact]
    public async Task The_way_out_is_always_in_view()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Smallest });
        await visit.OpenAsync();

        await visit.AskAsync("what are the side effects of hormone therapy");

        await Expect(visit.Button("Leave quickly")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static async Task Eventually(Func<Task<bool>> condition)
    {
        for (var attempt = 0; attempt < 100 && !await condition(); attempt++) await Task.Delay(50);
        Assert.True(await condition());
    }
}
