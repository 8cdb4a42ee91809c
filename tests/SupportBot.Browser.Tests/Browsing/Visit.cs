using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests.Browsing;

/// <summary>Someone at the page: what they do, what they see, and what their browser was asked for.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string Exit = "<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>";

    private readonly Uri address;

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        (Context, Page, this.address) = (context, page, address);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.WebSocket += (_, socket) => Requests.Add(socket.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add(message.Text);
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    /// <summary>Errors of scripts, and what the content security policy forbade.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator Box => Page.GetByRole(AriaRole.Textbox, new() { Name = "Your question" });

    public ILocator Banner => Page.Locator("#banner");

    /// <summary>What the bot said, oldest first.</summary>
    public ILocator Said => Page.Locator("#chat .webchat__bubble:not(.webchat__bubble--from-user) .webchat__render-markdown");

    public ILocator Asked => Page.Locator("#chat .webchat__bubble--from-user");

    /// <summary>The marker behind the words of the last answer.</summary>
    public ILocator Citation => Said.Last.GetByRole(AriaRole.Button, new() { Name = "1 Hormone therapy", Exact = true });

    public ILocator About => Page.GetByRole(AriaRole.Dialog, new() { Name = "About and privacy" });

    public ILocator Suggestions => Page.GetByRole(AriaRole.Toolbar, new() { Name = "You could ask" }).GetByRole(AriaRole.Button);

    /// <summary>What a citation opens.</summary>
    public ILocator Source => Page.Locator("dialog.webchat__citation-modal-dialog");

    /// <summary>Escape, once the window is truly open: what it says is there a moment before.</summary>
    public async Task CloseSourceAsync()
    {
        await Expect(Source).ToBeVisibleAsync();
        await Source.PressAsync("Escape");
        await Expect(Source).ToHaveCountAsync(0);
    }

    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri address)
    {
        context.SetDefaultTimeout(20_000);
        return new Visit(context, await context.NewPageAsync(), address);
    }

    /// <summary>In the place of whoever is at <see cref="Browsers.ExitUrl"/>. From then on nothing is cached.</summary>
    public Task AnswerElsewhereAsync() =>
        Context.RouteAsync($"{Browsers.ExitUrl}**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Exit }));

    /// <summary>Until the bot has said hello.</summary>
    public async Task OpenAsync(string more = "")
    {
        await Page.GotoAsync($"{address}{more}");
        await ConnectedAsync();
        await Expect(Said.First).ToContainTextAsync("SupportBot, a program, not a person.");
    }

    public Task ConnectedAsync() => Expect(Page.Locator("html")).ToHaveAttributeAsync("data-connection", "online");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Until the answer is there.</summary>
    public async Task AskAsync(string question)
    {
        var said = await Said.CountAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        await Expect(Said).ToHaveCountAsync(said + 1);
    }

    /// <summary>Id and token, as the page keeps them for this tab.</summary>
    public async Task<(string Id, string Token)> TalkAsync()
    {
        var kept = await Page.EvaluateAsync<string[]>("() => { const { talk } = JSON.parse(sessionStorage.supportbot); return [talk.id, talk.token]; }");
        return (kept[0], kept[1]);
    }

    /// <summary>What the server says when it is asked for a conversation.</summary>
    public async Task<int> StatusAsync((string Id, string Token) talk)
    {
        var answer = await Context.APIRequest.GetAsync(
            $"{address}v3/directline/conversations/{talk.Id}", new() { Headers = [new("Authorization", $"Bearer {talk.Token}")] });
        return answer.Status;
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
