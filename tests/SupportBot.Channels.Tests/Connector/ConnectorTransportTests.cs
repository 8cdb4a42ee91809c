using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Connector;

public sealed class ConnectorTransportTests : TransportRefusalContract
{
    protected override void AddTransport(IServiceCollection services) => services.AddConnectorTransport();

    protected override void MapTransport(WebApplication app) => app.MapConnectorTransport();

    [Fact]
    public async Task An_odd_timestamp_is_no_reason_to_refuse_a_member()
    {
        var message = Host.Message("hello");
        message["timestamp"] = "this morning";

        await AssertPost(HttpStatusCode.OK, message);
    }
}
