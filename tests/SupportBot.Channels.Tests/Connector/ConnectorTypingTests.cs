using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Connector;

public sealed class ConnectorTypingTests : TypingContract
{
    protected override void AddTransport(IServiceCollection services) => services.AddConnectorTransport();

    protected override void MapTransport(WebApplication app) => app.MapConnectorTransport();
}
