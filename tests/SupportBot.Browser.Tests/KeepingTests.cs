using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>How long this device keeps the conversation: a tab's life, unless one says otherwise.</summary>
[Collection(InTheBrowser.Name)]
public sealed class KeepingTests(Browsers browsers)
{
    private const string Question = "what is Ibrance";

    [BrowserFact]
    public async Task A_reload_keeps_what_was_said_and_the_talk_goes_on()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var said = await visit.Said.AllInnerTextsAsync();

        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();

        await Expect(visit.Said).ToHaveCountAsync(said.Count);
        Assert.Equal(said, await visit.Said.AllInnerTextsAsync());
        await Expect(visit.Asked).ToContainTextAsync([Question]);
        await visit.AskAsync("what are its side effects");
        await Expect(visit.Said.Last).ToContainTextAsync("About Ibrance:");
    }

    [BrowserFact]
    public async Task A_phone_that_slept_longer_than_its_token_finds_the_talk_again()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var said = await visit.Said.CountAsync();
        await visit.Page.RouteAsync("**/v3/directline/conversations/*?watermark=", route => route.FulfillAsync(new() { Status = 403 }), new() { Times = 1 });

        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();

        await Expect(visit.Said).ToHaveCountAsync(said);
        await Expect(visit.Asked).ToContainTextAsync([Question]);
        Assert.Contains(visit.Requests, request => request.EndsWith("/v3/directline/tokens/refresh", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Another_tab_knows_nothing_of_it()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);

        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync($"{browsers.Bot.Address}");

        await Expect(other.Locator("#chat .webchat__render-markdown")).ToHaveCountAsync(1);
        await Expect(other.GetByText(Question)).ToHaveCountAsync(0);
        Assert.Null(await other.EvaluateAsync<string?>("() => localStorage.getItem('supportbot')"));
    }

    [BrowserFact]
    public async Task Who_wants_to_be_remembered_finds_it_in_another_tab_until_they_take_it_back()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await visit.Button("About and privacy").ClickAsync();
        var remember = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Remember me on this device" });
        await remember.CheckAsync();

        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync($"{browsers.Bot.Address}");
        await Expect(other.Locator("#chat .webchat__bubble--from-user")).ToContainTextAsync([Question]);

        await remember.UncheckAsync();
        Assert.Null(await visit.Page.EvaluateAsync<string?>("() => localStorage.getItem('supportbot')"));
    }

    [BrowserFact]
    public async Task Starting_over_asks_first_then_forgets()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var talk = await visit.TalkAsync();

        await visit.Button("Start over").ClickAsync();
        await visit.Button("Keep it").ClickAsync();
        await Expect(visit.Asked).ToHaveCountAsync(1);
        Assert.Equal(200, await visit.StatusAsync(talk));

        await visit.Button("Start over").ClickAsync();
        await visit.Button("Delete and start over").ClickAsync();
        await Expect(visit.Asked).ToHaveCountAsync(0);
        await Expect(visit.Said).ToHaveCountAsync(1);
        Assert.Equal(404, await visit.StatusAsync(talk));
        await visit.AskAsync(Question);
    }

    [BrowserFact]
    public async Task Starting_over_says_nothing_of_the_connection()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await visit.Page.EvaluateAsync("() => { window.told = []; new MutationObserver(() => "
            + "told.push(document.getElementById('banner').textContent)).observe(document.getElementById('banner'), { childList: true }); }");

        await visit.Button("Start over").ClickAsync();
        await visit.Button("Delete and start over").ClickAsync();
        await Expect(visit.Asked).ToHaveCountAsync(0);
        await Expect(visit.Said).ToHaveCountAsync(1);
        await visit.AskAsync(Question);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => told.filter(text => text)"));
    }

    [BrowserFact]
    public async Task Starting_over_without_a_server_keeps_the_talk_and_says_so()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var talk = await visit.TalkAsync();
        await visit.Page.RouteAsync("**/activities", route => route.AbortAsync(), new() { Times = 1 });

        await visit.Button("Start over").ClickAsync();
        await visit.Button("Delete and start over").ClickAsync();

        await Expect(visit.Banner)
            .ToHaveTextAsync("The server can't be reached, so the conversation could not be deleted. It is still here. Please try again in a moment.");
        await Expect(visit.Asked).ToHaveCountAsync(1);
        Assert.Equal(talk.Id, (await visit.TalkAsync()).Id);
        Assert.Equal(200, await visit.StatusAsync(talk));
    }

    [BrowserFact]
    public async Task What_one_tab_forgets_no_other_tab_remembers()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.Button("About and privacy").ClickAsync();
        var remember = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Remember me on this device" });
        await remember.CheckAsync();
        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync($"{browsers.Bot.Address}");
        await Expect(other.Locator("html")).ToHaveAttributeAsync("data-connection", "online");

        await remember.UncheckAsync();
        await other.ReloadAsync();
        await Expect(other.Locator("html")).ToHaveAttributeAsync("data-connection", "online");

        Assert.Null(await visit.Page.EvaluateAsync<string?>("() => localStorage.getItem('supportbot')"));
        await other.GetByRole(AriaRole.Button, new() { Name = "About and privacy" }).ClickAsync();
        await Expect(other.GetByLabel("Remember me on this device")).Not.ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task What_is_kept_and_for_how_long_is_told()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await Expect(visit.Page.Locator("#notice"))
            .ToHaveTextAsync("A program, not a person. Not medical advice. What is said here is deleted after 24 hours, or when you say \"forget me\".");
        await visit.Button("About and privacy").ClickAsync();

        await Expect(visit.About).ToContainTextAsync("is kept on this group's server for 24 hours");
        await Expect(visit.About).ToContainTextAsync("Which topic we were on is kept for 30 days");
        await Expect(visit.About)
            .ToContainTextAsync("Say \"forget me\" to have everything that the server keeps of this conversation deleted at once, with your thumbs and the "
                + "questions that you had passed on.");
        await Expect(visit.About).ToContainTextAsync("\"Start over\" and \"Leave quickly\" delete the conversation only.");
        await Expect(visit.About).ToContainTextAsync("no longer than 25 hours after you last had this page open");
    }

    [BrowserTheory]
    [InlineData("nobody-knows-it", "The earlier conversation is over, so this is a new one.")]
    [InlineData(null, "The conversation was ended, so this is a new one.")]
    public async Task A_conversation_that_is_over_makes_room_for_a_new_one_and_says_so(string? token, string notice)
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var talk = await visit.TalkAsync();
        if (token is null)
            await visit.Context.APIRequest.PostAsync($"{browsers.Bot.Address}v3/directline/conversations/{talk.Id}/activities", new()
            {
                Headers = [new("Authorization", $"Bearer {talk.Token}")],
                DataObject = new { type = "endOfConversation", from = new { id = "member" } },
            });
        else
            await visit.Page.EvaluateAsync(
                "token => { const kept = JSON.parse(sessionStorage.supportbot); kept.talk.token = token; sessionStorage.supportbot = JSON.stringify(kept); "
                + "addEventListener('pagehide', () => { sessionStorage.supportbot = JSON.stringify(kept); }); }",
                token);

        await visit.Page.ReloadAsync();

        await visit.ConnectedAsync();
        await Expect(visit.Banner).ToHaveTextAsync(notice);
        await Expect(visit.Asked).ToHaveCountAsync(0);
        await visit.AskAsync(Question);
    }
}
