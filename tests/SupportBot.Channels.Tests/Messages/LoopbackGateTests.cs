using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Connector;
using SupportBot.Channels.Messages;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Messages;

public sealed class LoopbackGateTests
{
    [Fact]
    public void A_test_server_in_memory_is_this_machine()
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("localhost");

        Assert.Null(new LoopbackGate(Options.Create(new BotOptions())).Check(context.Request));
    }

    [Fact]
    public void With_an_app_id_the_transport_decides()
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.1");
        var gate = new LoopbackGate(Options.Create(new BotOptions { AppId = "id" }));

        Assert.Null(gate.Check(context.Request));
        Assert.Null(gate.Check("https://smba.trafficmanager.net/emea/"));
    }

    [Fact]
    public async Task A_unix_socket_is_not_known_to_be_this_machine()
    {
        var socket = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.sock");
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(socket));
        builder.Services.AddRouting()
            .AddSingleton<ITurnHandler, FakeTurns>()
            .AddSingleton(Samples.Wording)
            .AddMemoryStore()
            .AddChannels()
            .AddConnectorTransport();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapConnectorTransport();
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { ConnectCallback = (_, cancel) => ConnectAsync(socket, cancel) });

        using var body = new StringContent("{}", Encoding.UTF8, "application/json");
        var response = await client.PostAsync(new Uri("http://localhost/api/messages"), body);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("the request comes from elsewhere", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async ValueTask<Stream> ConnectAsync(string path, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
