using Microsoft.Extensions.Options;

namespace SupportBot.Page;

internal sealed class WebChatOptionsValidator : IValidateOptions<WebChatOptions>
{
    private const int ShortestKey = 20;

    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WebChatOptions options)
    {
        if (options.Access is not ("anyone" or "link"))
            yield return $"WebChat:Access is \"{options.Access}\": give anyone or link.";

        if (options.GroupKey.Length == 0)
        {
            if (options.ByLink) yield return "WebChat:Access is link and WebChat:GroupKey is empty: give the group a key, or set WebChat:Access to anyone.";
        }
        else if (options.GroupKey.Length < ShortestKey || !options.GroupKey.All(IsPlain))
        {
            yield return $"WebChat:GroupKey can be guessed or doesn't fit into a link: give {ShortestKey} or more letters, digits, - and _, for example what "
                + "\"openssl rand -hex 16\" prints.";
        }

        foreach (var origin in options.EmbedIn.Where(origin => !IsOrigin(origin)))
            yield return $"WebChat:EmbedIn has \"{origin}\": give the site's address alone, for example https://group.example.";

        if (!IsPrivate(options.ExitUrl))
            yield return $"WebChat:ExitUrl is \"{options.ExitUrl}\": give a web address with https, for example https://www.wikipedia.org/.";
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';

    /// <summary>It goes into a header of its own kind, where a space or a semicolon would say something else.</summary>
    private static bool IsOrigin(string text) =>
        IsWebAddress(text, out var uri) && text == uri.GetLeftPart(UriPartial.Authority) && uri.UserInfo.Length == 0;

    /// <summary>Whoever leaves quickly shouldn't be seen going where; this machine itself is for trying it out.</summary>
    private static bool IsPrivate(string text) => IsWebAddress(text, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback);

    private static bool IsWebAddress(string text, out Uri uri) =>
        Uri.TryCreate(text, UriKind.Absolute, out uri!) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
