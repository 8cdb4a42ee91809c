using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>A guided dialog on a phone: picked by tapping, and a list to take along at its end.</summary>
[Collection(InTheBrowser.Name)]
public sealed class DialogTests(Browsers browsers)
{
    [BrowserFact]
    public async Task Choices_are_buttons_without_numbers_that_fit_on_a_phone()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.AskAsync("get ready for my appointment");

        await Expect(visit.Suggestions).ToHaveTextAsync(["My cancer", "Treatment", "Side effects", "Daily life", "My own question", "Show my list"]);
        await Expect(visit.Said.Last).ToContainTextAsync("What would you like to ask about?");
        await Expect(visit.Said.Last.Locator("p").Last).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var choice in await visit.Suggestions.AllAsync())
        {
            await Expect(choice).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.InRange((await choice.BoundingBoxAsync())!.Height, 44, 80);
        }
    }

    [BrowserFact]
    public async Task The_list_can_be_copied_and_printed()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.OpenAsync();
        await MakeListAsync(visit);

        await visit.Button("Copy this list").ClickAsync();
        await Expect(visit.Banner).ToHaveTextAsync("The list is copied. You can paste it into a note or a message.");
        Assert.Equal(
            "• What type of cancer cells do I have?\n• What did the lab find that makes my cancer grow?",
            await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        await visit.Page.EvaluateAsync("() => { window.print = () => { window.asked = true; }; }");
        await visit.Button("Print this list").ClickAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.asked"));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(
            "What type of cancer cells do I have?\nWhat did the lab find that makes my cancer grow?",
            await visit.Page.EvaluateAsync<string>("() => document.body.innerText.trim().replace(/\\n+/g, '\\n')"));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Expect(visit.Page.Locator("#printed")).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Expect(visit.Page.Locator("#printed")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Where_the_clipboard_is_forbidden_the_list_is_copied_by_marking_it()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await MakeListAsync(visit);
        await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden')); }");

        await visit.Button("Copy this list").ClickAsync();

        await Expect(visit.Banner).ToHaveTextAsync("The list is copied. You can paste it into a note or a message.");
    }

    internal static async Task MakeListAsync(Visit visit)
    {
        await visit.AskAsync("get ready for my appointment");
        foreach (var choice in new[] { "My cancer", "My type of cells", "Tests", "Other questions", "Show my list" })
        {
            var said = await visit.Said.CountAsync();
            await visit.Suggestions.GetByText(choice, new() { Exact = true }).ClickAsync();
            await Expect(visit.Said).ToHaveCountAsync(said + 1);
            await Expect(visit.Suggestions.First).ToBeEnabledAsync();
        }
    }
}
