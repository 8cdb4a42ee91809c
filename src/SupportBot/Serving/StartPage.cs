using System.Net;
using SupportBot.Core.Turns;

namespace SupportBot.Serving;

/// <summary>What stands at <c>/</c>: what this is, and how to talk to it.</summary>
internal static class StartPage
{
    public static void MapStartPage(this IEndpointRouteBuilder endpoints, LiveRelease live, Wording wording) =>
        endpoints.MapGet("/", () => Results.Content(Html(live, wording), "text/html; charset=utf-8"));

    private static string Html(LiveRelease live, Wording wording) => $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>SupportBot</title>
        <style>
          :root { color-scheme: light dark }
          body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
          code { background: color-mix(in srgb, currentColor 10%, transparent); padding: .1em .3em; border-radius: .2em; overflow-wrap: anywhere }
          ol, ul { padding-left: 1.5rem }
        </style>
        <h1>SupportBot is running</h1>
        <p>{{Text(wording.Welcome)}}</p>
        <h2>How to talk to it</h2>
        <ul>
          <li>With the <strong>Bot Framework Emulator</strong> on this machine: open the bot at <code>/api/messages</code> under this address, with no app id and no password.</li>
          <li>From the <strong>command line</strong>: <code>dotnet run --project src/SupportBot -- ask "{{Text(wording.Starters is [var first, ..] ? first : "your question")}}"</code></li>
        </ul>
        <h2>What it knows</h2>
        <p>{{live.Current.Corpus.Documents.Count}} documents:</p>
        <ul>
        {{string.Join('\n', live.Current.Corpus.Documents.Select(document => $"  <li>{Text(document.Title)}</li>"))}}
        </ul>
        </html>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text).ReplaceLineEndings(" ");
}
