using System.Text.Json;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;
using SupportBot.Storage.Retention;

namespace SupportBot.Page;

/// <summary>The page on which members talk to the bot.</summary>
/// <param name="emergency">The numbers for whoever the bot doesn't answer; none where none are known.</param>
/// <param name="resume">How long after its last use a conversation can be gone on with.</param>
internal sealed class ChatPage(
    PageWording words, Wording wording, WebChatOptions options, RetentionOptions retention, TimeSpan resume, string language, PageAssets assets,
    IReadOnlyList<Helpline> emergency)
{
    /// <summary>All but the nonce, which is new for every visit.</summary>
    private readonly string _html = PageTemplate.Fill(
        "chat.html", Values(words, retention, resume, assets, language), Html(words, wording, options, retention, assets, Numbers(emergency)));

    public string Html(string nonce) => _html.Replace(Nonce, nonce, StringComparison.Ordinal);

    private const string Nonce = "{{nonce}}";

    private static Dictionary<string, string> Values(PageWording words, RetentionOptions retention, TimeSpan resume, PageAssets assets, string language) => new(
        PageWording.InTheDocument.Except(["what", "kept", "leave-note"]).Select(key => KeyValuePair.Create(key, words[key])))
    {
        ["notice"] = WithHistory(words, "notice", retention),
        ["remember-note"] = words["remember-note"].Replace("{resume}", words.Duration(resume), StringComparison.Ordinal),
        ["language"] = language,
        ["icon"] = assets["chat/icon.svg"],
        ["style"] = assets["chat/page.css"],
        ["bundle"] = assets[PageAssets.Bundle],
        ["main"] = assets["chat/main.js"],
    };

    private static Dictionary<string, string> Html(
        PageWording words, Wording wording, WebChatOptions options, RetentionOptions retention, PageAssets assets, string numbers) => new()
    {
        ["nonce"] = Nonce,
        ["modules"] = Json(new Dictionary<string, object> { ["imports"] = assets.Modules.ToDictionary(module => $"/{module}", module => assets[module]) }),
        ["preloads"] = string.Join('\n', assets.Modules.Select(module => $"<link rel=\"modulepreload\" href=\"{assets[module]}\">")),
        ["starter-buttons"] = string.Concat(
            wording.Starters.Select(starter => $"<li><button type=\"button\">{System.Net.WebUtility.HtmlEncode(starter)}</button></li>")),
        ["what"] = PageTemplate.Paragraphs(words["what"]),
        ["kept"] = PageTemplate.Paragraphs(Kept(words, retention)),
        ["leave-note"] = PageTemplate.Paragraphs(words["leave-note"]),
        ["settings"] = Json(new Dictionary<string, object>
        {
            ["words"] = PageWording.SaidLater.ToDictionary(key => key, key => words[key].Replace("{numbers}", numbers, StringComparison.Ordinal)),
            ["exitUrl"] = options.ExitUrl,
            ["byLink"] = options.ByLink,
        }),
    };

    /// <summary>In brackets: " (US 911, GB 999)".</summary>
    private static string Numbers(IReadOnlyList<Helpline> emergency) =>
        emergency.Count == 0 ? "" : $" ({string.Join(", ", emergency.Select(helpline => $"{helpline.Place} {helpline.Number}".TrimStart()))})";

    private static string Kept(PageWording words, RetentionOptions retention) => string.Join('\n',
        WithHistory(words, "kept", retention),
        words["kept-topic"].Replace("{state}", words.Duration(retention.ConversationState), StringComparison.Ordinal),
        words["kept-feedback"].Replace("{feedback}", words.Duration(retention.Feedback), StringComparison.Ordinal),
        words["kept-words"],
        words["kept-here"]);

    private static string WithHistory(PageWording words, string key, RetentionOptions retention) =>
        words[key].Replace("{history}", words.Duration(retention.ChatHistory), StringComparison.Ordinal);

    /// <summary>Escaped so that nothing in it can end the element it stands in.</summary>
    private static string Json(Dictionary<string, object> value) => JsonSerializer.Serialize(value);
}
