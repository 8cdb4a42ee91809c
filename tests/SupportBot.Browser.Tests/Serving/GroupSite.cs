using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SupportBot.Browser.Tests.Serving;

/// <summary>The group's own site: one page, with the chat in a frame.</summary>
public sealed class GroupSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private GroupSite(WebApplication app) => this.app = app;

    public string Frame { get; set; } = "";

    public string Address => app.Urls.Single();

    /// <summary>The same site under a name that nobody allowed.</summary>
    public string OtherAddress => Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<GroupSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new GroupSite(builder.Build());
        site.app.MapGet("/", () => Results.Content(
            $"<!doctype html><title>The group</title><h1>The group</h1><iframe src=\"{site.Frame}\" title=\"Chat\" width=\"400\" height=\"600\"></iframe>",
            "text/html"));
        await site.app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
