using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>A member asks, reads, looks at the source, and says whether it helped.</summary>
[Collection(InTheBrowser.Name)]
public sealed class AskingTests(Browsers browsers)
{
    private const string Question = "what are the side effects of hormone therapy";

    [BrowserFact]
    public async Task The_answer_is_the_documents_words()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.AskAsync(Question);

        await Expect(visit.Asked).ToContainTextAsync([Question]);
        await Expect(visit.Said.Last.Locator("strong").First).ToHaveTextAsync("Hormone therapy › Side effects");
        await Expect(visit.Said.Last.Locator("blockquote li")).ToHaveTextAsync(
        [
            "Hot flashes", "Vaginal dryness", "Headache", "Nausea", "Bone pain", "Joint and muscle pain",
            "Blood clots", "Stroke", "Osteoporosis", "Heart disease", "A higher risk of uterine cancer (with tamoxifen)",
        ]);
    }

    [BrowserFact]
    public async Task A_long_answer_is_shown_from_its_beginning()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.AskAsync(Question);

        await Expect(visit.Said.Last.Locator("strong").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_citation_opens_to_title_date_and_what_it_is_based_on()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);

        await visit.Citation.ClickAsync();

        await Expect(visit.Source).ToContainTextAsync("Hormone therapy");
        await Expect(visit.Source).ToContainTextAsync("SupportBot starter documents (undated)");
        await Expect(visit.Source).ToContainTextAsync("Based on: Metastatic breast cancer treatments by cell type (WebMD)");
        await visit.CloseSourceAsync();
    }

    [BrowserFact]
    public async Task A_starter_asks_its_question()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.Suggestions.GetByText("What is triple-negative breast cancer?").ClickAsync();

        await Expect(visit.Asked).ToContainTextAsync(["What is triple-negative breast cancer?"]);
        await Expect(visit.Said.Nth(1)).ToContainTextAsync("Source: ");
    }

    [BrowserFact]
    public async Task A_starter_pressed_by_keyboard_leads_on_to_the_text_box()
    {
        await using var visit = await browsers.VisitAsync();
        var letOn = new TaskCompletionSource();
        await visit.Context.RouteAsync("**/v3/directline/tokens/generate", async route =>
        {
            await letOn.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync($"{browsers.Bot.Address}");
        await visit.Button("What is triple-negative breast cancer?").PressAsync("Enter");
        letOn.SetResult();

        await Expect(visit.Said.Last).ToContainTextAsync("Source: ");
        await Expect(visit.Box).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_starter_can_be_clicked_before_the_bot_is_there()
    {
        await using var visit = await browsers.VisitAsync();
        var letOn = new TaskCompletionSource();
        await visit.Context.RouteAsync("**/v3/directline/tokens/generate", async route =>
        {
            await letOn.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync($"{browsers.Bot.Address}");
        await visit.Button("What is triple-negative breast cancer?").ClickAsync();
        letOn.SetResult();

        await Expect(visit.Asked).ToContainTextAsync(["What is triple-negative breast cancer?"]);
        await Expect(visit.Said.Last).ToContainTextAsync("Source: ");
        await Expect(visit.Page.Locator("#starters")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_suggestion_stays_until_the_next_answer_brings_its_own_and_works_typed_as_well()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        var words = await visit.Suggestions.First.InnerTextAsync();
        var letOn = new TaskCompletionSource();
        await visit.Context.RouteAsync("**/activities", async route =>
        {
            await letOn.Task;
            await route.ContinueAsync();
        });

        await visit.Suggestions.First.ClickAsync();
        await Expect(visit.Asked).ToHaveCountAsync(2);
        await Expect(visit.Suggestions.First).ToHaveTextAsync(words);
        letOn.SetResult();
        await Expect(visit.Said).ToHaveCountAsync(3);
        await visit.AskAsync(words);

        Assert.Equal(await visit.Said.Nth(2).InnerTextAsync(), await visit.Said.Nth(3).InnerTextAsync());
        await Expect(visit.Said.Last).ToContainTextAsync("Hormone therapy › ");
    }

    [BrowserFact]
    public async Task A_thumb_asks_for_a_reason_and_sends_both()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Question);

        await visit.Button("This didn't help").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "If you like, say why." }).FillAsync("I asked about tablets");
        var sent = await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Button("Send").Last.ClickAsync(), request => request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal));

        Assert.Contains("\"name\":\"message/submitAction\"", sent.PostData);
        Assert.Contains(
            """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"I asked about tablets"}}}""", sent.PostData);
        Assert.Equal(200, (await sent.ResponseAsync())!.Status);
        await Expect(visit.Banner).ToHaveTextAsync("Thank you. The moderators will see your feedback.");
    }

    [BrowserFact]
    public async Task A_heading_that_is_named_asks_for_itself_and_is_not_offered_twice()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync("how do people cope");
        var heading = visit.Said.Last.Locator(".heading").First;
        var words = await heading.InnerTextAsync();
        Assert.InRange((await heading.BoundingBoxAsync())!.Height, 44, 200);
        Assert.DoesNotContain(words, await visit.Suggestions.AllInnerTextsAsync());

        await heading.ClickAsync();

        await Expect(visit.Asked.Last).ToContainTextAsync(words);
        await Expect(visit.Said).ToHaveCountAsync(3);
        await Expect(visit.Said.Last.Locator("strong").First).ToContainTextAsync(words);
    }

    [BrowserFact]
    public async Task A_heading_pressed_by_keyboard_leads_on_to_the_text_box()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Desktop });
        await visit.OpenAsync();
        await visit.AskAsync("how do people cope");

        await visit.Said.Last.Locator(".heading").First.PressAsync("Enter");

        await Expect(visit.Said).ToHaveCountAsync(3);
        await Expect(visit.Box).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Words_of_a_document_keep_their_signs()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        var shown = await visit.Page.EvaluateAsync<string>("""
            async () => {
              const { renderMarkdown } = await import([...document.querySelectorAll('link[rel=modulepreload]')].find(link => link.href.includes('markdown')).href);
              const html = renderMarkdown(String.raw`It isn't "so" (c) 1--2... 5 +- 1, a\--b \*x\* &#91;1] [1]

            [1]: cite:1 "A 'title'"`, {}, {});
              return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
            }
            """);

        Assert.Equal("It isn't \"so\" (c) 1--2... 5 +- 1, a--b *x* [1] \u200B1\u200B", shown);
    }
}
