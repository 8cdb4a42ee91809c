using SupportBot.Browser.Tests.Browsing;
using SupportBot.Testing.Transports;
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

        if (byKeys) await Eventually.Async(() => LeavesByKeysAsync(visit));
        else await visit.Button("Leave quickly").ClickAsync();
        await visit.Page.WaitForURLAsync(Browsers.ExitUrl);

        Assert.Equal(entries, await visit.Page.EvaluateAsync<int>("history.length"));
        await Eventually.Async(async () => await visit.StatusAsync(talk) == 404);
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
    public async Task A_request_that_is_still_under_way_brings_nothing_back()
    {
        await using var visit = await browsers.VisitAsync();
        var letOn = new TaskCompletionSource();
        await visit.Context.RouteAsync("**/v3/directline/tokens/generate", async route =>
        {
            await letOn.Task;
            await route.ContinueAsync();
        });
        await visit.Context.RouteAsync($"{Browsers.ExitUrl}**", route => route.FulfillAsync(new() { Status = 204 })); // the page stays
        await visit.Page.GotoAsync($"{browsers.Bot.Address}");
        await Expect(visit.Banner).ToHaveTextAsync("Connecting…");

        await visit.Page.Locator("#leave").EvaluateAsync("button => button.click()");
        await visit.Page.RunAndWaitForResponseAsync(
            () => Task.FromResult(letOn.TrySetResult()), response => response.Url.EndsWith("tokens/generate", StringComparison.Ordinal));
        await visit.Page.EvaluateAsync("() => fetch('/healthz').then(answer => answer.text())"); // what came before it has been read by then

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [BrowserFact]
    public async Task A_token_that_the_page_renewed_meanwhile_ends_the_conversation()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.AnswerElsewhereAsync();
        await visit.OpenAsync();
        var talk = await visit.TalkAsync();

        // As after an hour: what is kept is too old, what the client has is not.
        await visit.Page.EvaluateAsync("async () => { const { memory } = await import([...document.querySelectorAll('link[rel=modulepreload]')].find(link => "
            + "link.href.includes('memory')).href); memory.talk = { ...memory.talk, token: 'too old' }; }");
        await visit.Button("Leave quickly").ClickAsync();
        await visit.Page.WaitForURLAsync(Browsers.ExitUrl);

        await Eventually.Async(async () => await visit.StatusAsync(talk) == 404);
    }

    [BrowserFact]
    public async Task Every_tab_is_left_at_once()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.AnswerElsewhereAsync();
        await visit.OpenAsync();
        await visit.Button("About and privacy").ClickAsync();
        await visit.Page.GetByLabel("Remember me on this device").CheckAsync();
        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync($"{browsers.Bot.Address}");
        await Expect(other.Locator("html")).ToHaveAttributeAsync("data-connection", "online");

        await visit.Page.Locator("#about .leave").ClickAsync();
        await visit.Page.WaitForURLAsync(Browsers.ExitUrl);
        await other.WaitForURLAsync(Browsers.ExitUrl);

        await other.GotoAsync($"{browsers.Bot.Address}healthz");
        Assert.Equal(0, await other.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [BrowserFact]
    public async Task Every_dialog_of_ours_has_the_way_out_in_view()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Smallest });
        await visit.AnswerElsewhereAsync();
        await visit.OpenAsync();
        await visit.AskAsync("what are the side effects of hormone therapy");

        foreach (var (open, close) in new[] { ("About and privacy", "Close"), ("Start over", "Keep it"), ("This helped", "Cancel") })
        {
            await visit.Button(open).ClickAsync();
            await Expect(visit.Page.Locator("dialog[open] .leave")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(visit.Page.Locator("dialog[open] .leave")).Not.ToBeFocusedAsync();
            await visit.Page.Locator("dialog[open]").GetByText(close, new() { Exact = true }).ClickAsync();
        }

        await visit.Button("Start over").ClickAsync();
        await visit.Page.Locator("dialog[open] .leave").ClickAsync();
        await visit.Page.WaitForURLAsync(Browsers.ExitUrl);
    }

    [BrowserFact]
    public async Task A_tap_beside_a_citation_closes_it()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync("what are the side effects of hormone therapy");
        await visit.Citation.ClickAsync();
        await Expect(visit.Source).ToBeVisibleAsync();

        await visit.Page.Mouse.ClickAsync(8, 8);

        await Expect(visit.Source).ToHaveCountAsync(0);
        await Expect(visit.Button("Leave quickly")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [BrowserTheory]
    [InlineData(740, 360)] // a phone on its side
    [InlineData(640, 400)] // a small laptop at 200 %
    [InlineData(360, 330)] // a phone with its keyboard up
    public async Task On_a_low_screen_way_out_and_text_box_stay_in_view(int width, int height)
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await visit.OpenAsync();

        await visit.AskAsync("what are the side effects of hormone therapy");

        await Expect(visit.Button("Leave quickly")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Box).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight"));
    }

    [BrowserFact]
    public async Task The_way_out_is_always_in_view()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Smallest });
        await visit.OpenAsync();

        await visit.AskAsync("what are the side effects of hormone therapy");

        await Expect(visit.Button("Leave quickly")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    /// <summary>Three presses of a key; on a busy machine they may take longer than the two seconds that the page counts together.</summary>
    private static async Task<bool> LeavesByKeysAsync(Visit visit)
    {
        for (var press = 0; press < 3; press++) await visit.Page.Keyboard.PressAsync("Escape");
        return visit.Page.Url == Browsers.ExitUrl;
    }
}
