using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Authentication;

internal static class AuthenticationRegistration
{
    /// <summary>Tokens of channels checked, tokens of the bot fetched; neither where the bot has no app id.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services)
    {
        services.TryAddSingleton<KeySetReader>();
        services.TryAddSingleton<TokenGate>();

        // MSAL takes a while to load: without an app id none of it is touched.
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.HasAppId ? MsalToken.Of(provider) : new NoToken());
        return services;
    }
}
