using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.DirectLine;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Composition;
using SupportBot.Core.Routing;
using SupportBot.Serving;
using SupportBot.Settings;
using SupportBot.Storage.Retention;

namespace SupportBot.Page;

internal static class PageEndpoint
{
    /// <summary>What the page needs; the section <c>WebChat</c> is checked at start.</summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>();
        return services.Replace(ServiceDescriptor.Singleton<IConversationAccess, GroupLink>());
    }

    /// <summary>The page at <c>/</c>, and its files.</summary>
    public static void MapChatPage(this WebApplication app, Talk talk, ProgramSettings settings)
    {
        app.MapStaticAssets();
        var assets = PageAssets.Of(app);
        var options = app.Services.GetRequiredService<IOptions<WebChatOptions>>();
        var page = new Lazy<ChatPage>(() => new ChatPage(
            talk.Page, talk.Wording, options.Value, app.Services.GetRequiredService<IOptions<RetentionOptions>>().Value,
            Resume(app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value), settings.Language, assets,
            new Helplines(talk.Helplines, settings.Place).For([SafetyRoute.EmergencyResources], locale: null)));
        app.MapGet("/", (HttpContext context, LiveRelease live) => Show(context, options.Value, nonce =>
            assets.HasBundle ? page.Value.Html(nonce) : MissingPage.Html(nonce, live.Current.Corpus.Documents, talk.Wording)));
    }

    private static TimeSpan Resume(DirectLineOptions options) => options.TokenLifetime + options.ResumeWithin;

    /// <summary>Not stored anywhere, so that going back doesn't show it again.</summary>
    private static IResult Show(HttpContext context, WebChatOptions options, Func<string, string> html)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy.Header(nonce, context.Request.Host, options.EmbedIn);
        headers.CacheControl = "no-store";
        if (options.EmbedIn.Count == 0) headers.XFrameOptions = "DENY";
        return Results.Content(html(nonce), "text/html; charset=utf-8");
    }
}
