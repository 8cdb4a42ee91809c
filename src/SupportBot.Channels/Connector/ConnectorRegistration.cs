using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Messages;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

public static class ConnectorRegistration
{
    /// <summary>The Bot Framework protocol without its SDK. Needs <see cref="ChannelsRegistration.AddChannels"/>.</summary>
    public static IServiceCollection AddConnectorTransport(this IServiceCollection services)
    {
        services.AddTokens();
        services.TryAddSingleton<ConnectorClient>();
        services.TryAddSingleton<OutboxEraser>();
        services.TryAddSingleton<OutboxPost>();
        services.TryAddSingleton<OutboxWorker>();
        services.AddSingleton<IForgetting>(provider => provider.GetRequiredService<OutboxWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<OutboxWorker>());
        services.TryAddSingleton<ConnectorDelivery>();
        services.TryAddSingleton<ConnectorTransport>();
        return services;
    }

    /// <summary>Serves <c>POST /api/messages</c>.</summary>
    public static IEndpointConventionBuilder MapConnectorTransport(this IEndpointRouteBuilder endpoints)
    {
        var transport = endpoints.ServiceProvider.GetRequiredService<ConnectorTransport>();

        // A caller that hangs up does not stop the reply: it goes to the member by a request of its own.
        return endpoints.MapMessages((_, activity) => transport.AnswerAsync(activity, CancellationToken.None), Tokens(endpoints.ServiceProvider));
    }

    private static TokenGate? Tokens(IServiceProvider services) =>
        services.GetRequiredService<IOptions<BotOptions>>().Value.HasAppId ? services.GetRequiredService<TokenGate>() : null;
}
