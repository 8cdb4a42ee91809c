using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SupportBot.Channels;
using SupportBot.Channels.Messages;

namespace SupportBot.BotFramework;

public static class SdkRegistration
{
    /// <summary>
    /// The Bot Framework protocol through its SDK, which authenticates where <c>Bot:AppId</c> is set. Needs <see cref="ChannelsRegistration.AddChannels"/>.
    /// </summary>
    public static IServiceCollection AddSdkTransport(this IServiceCollection services)
    {
        services.TryAddSingleton<SdkHttp>();
        services.TryAddSingleton<SdkCredentials>();
        services.TryAddSingleton<BotFrameworkAuthentication, SdkAuthentication>();
        services.TryAddSingleton<SdkAdapter>();
        services.TryAddSingleton<SdkBot>();
        services.TryAddSingleton<SdkTransport>();
        return services;
    }

    /// <summary>Serves <c>POST /api/messages</c>.</summary>
    public static IEndpointConventionBuilder MapSdkTransport(this IEndpointRouteBuilder endpoints)
    {
        var transport = endpoints.ServiceProvider.GetRequiredService<SdkTransport>();

        // A caller that hangs up does not stop the reply: it goes to the member by a request of its own.
        return endpoints.MapMessages((context, _) => transport.AnswerAsync(context, CancellationToken.None));
    }
}
