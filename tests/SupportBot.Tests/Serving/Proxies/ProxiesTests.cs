using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportBot.Channels;
using SupportBot.Channels.Connector;
using SupportBot.Core.Turns;
using SupportBot.Serving.Proxies;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Tests.Serving.Proxies;

/// <summary>Who a caller is taken for, behind a reverse proxy and without one. Requests come from this machine unless a test says otherwise.</summary>
public sealed class ProxiesTests : IAsyncDisposable
{
    private WebApplication? _app;
    private IPAddress? _peer;

    [Fact]
    public async Task Without_the_setting_nobody_is_believed() => Assert.Equal(
        "http://bot.example.org from 127.0.0.1",
        await AskAsync("", ("X-Forwarded-For", "203.0.113.5"), ("X-Forwarded-Proto", "https")));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.0.0/16, 127.0.0.0/8")]
    [InlineData("::1,127.0.0.1")]
    public async Task A_listed_proxy_is_believed(string proxies) => Assert.Equal(
        "https://bot.example.org from 203.0.113.5",
        await AskAsync(proxies, ("X-Forwarded-For", "203.0.113.5"), ("X-Forwarded-Proto", "https")));

    [Fact]
    public async Task Who_is_no_listed_proxy_is_not_believed()
    {
        _peer = IPAddress.Parse("192.0.2.9");

        Assert.Equal(
            "http://bot.example.org from 192.0.2.9",
            await AskAsync("127.0.0.1", ("X-Forwarded-For", "203.0.113.5"), ("X-Forwarded-Proto", "https")));
    }

    [Fact]
    public async Task A_proxy_that_connects_over_ipv6_to_an_ipv4_address_is_known()
    {
        _peer = IPAddress.Parse("::ffff:127.0.0.1");

        Assert.Equal(
            "https://bot.example.org from 203.0.113.5",
            await AskAsync("127.0.0.1", ("X-Forwarded-For", "203.0.113.5"), ("X-Forwarded-Proto", "https")));
    }

    [Fact]
    public async Task What_a_client_puts_in_front_of_its_own_address_is_not_read() => Assert.Equal(
        "https://bot.example.org from 203.0.113.5",
        await AskAsync("127.0.0.1", ("X-Forwarded-For", "127.0.0.1, 198.51.100.7, 203.0.113.5"), ("X-Forwarded-Proto", "https")));

    [Fact]
    public async Task A_proxy_before_the_proxy_is_passed_over_where_it_is_listed() => Assert.Equal(
        "http://bot.example.org from 203.0.113.5",
        await AskAsync("127.0.0.1, 10.1.0.0/16", ("X-Forwarded-For", "198.51.100.7, 203.0.113.5, 10.1.2.3")));

    [Fact]
    public async Task The_host_is_never_taken_from_a_header_that_a_client_can_send() => Assert.Equal(
        "http://bot.example.org from 127.0.0.1",
        await AskAsync("127.0.0.1", ("X-Forwarded-Host", "evil.example")));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("")]
    public async Task A_stranger_behind_a_proxy_of_this_machine_is_no_caller_of_this_machine(string proxies)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(proxies, ("X-Forwarded-For", "203.0.113.5")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(proxies, ("X-Forwarded-For", "127.0.0.1")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(proxies, ("X-Forwarded-For", "203.0.113.5, 127.0.0.1")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(proxies, ("X-Forwarded-Proto", "https")));
    }

    [Fact]
    public async Task Nor_where_the_proxy_says_nothing_of_whom_it_serves()
    {
        using var response = await SendAsync("127.0.0.1", HttpMethod.Post, "/api/messages", []);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("the request comes from an address that Hosting:Proxies names", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_proxy_a_caller_of_this_machine_is_one()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(""));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("10.1.0.0/16"));
    }

    [Theory]
    [InlineData(
        "nginx", "Hosting:Proxies has \"nginx\", which is no address: give addresses or networks with commas between, for example 127.0.0.1, 10.1.0.0/16.")]
    [InlineData(
        "127.0.0.1, 10.1.0.0/33",
        "Hosting:Proxies has \"10.1.0.0/33\", which is no address: give addresses or networks with commas between, for example 127.0.0.1, 10.1.0.0/16.")]
    [InlineData("0.0.0.0/0", "Hosting:Proxies has \"0.0.0.0/0\", which is everybody: then anyone could pretend to be anyone. Name the proxy's own address.")]
    public async Task A_setting_that_does_not_fit_keeps_the_program_from_starting(string proxies, string problem)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(proxies));

        Assert.Equal(problem, fault.Message);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }

    private async Task<string> AskAsync(string proxies, params IReadOnlyList<(string, string)> headers)
    {
        using var response = await SendAsync(proxies, HttpMethod.Get, "/who", [("Host", "bot.example.org"), .. headers]);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>A body that is no activity: 400 to whoever is let in.</summary>
    private async Task<HttpStatusCode> PostAsync(string proxies, params IReadOnlyList<(string, string)> headers)
    {
        using var response = await SendAsync(proxies, HttpMethod.Post, "/api/messages", headers);
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(string proxies, HttpMethod method, string path, IReadOnlyList<(string Name, string Value)> headers)
    {
        _app ??= await StartAsync(proxies);
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post) request.Content = new StringContent(new JsonObject().ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    private Task<WebApplication> StartAsync(string proxies) => Parts.StartAsync(
        services => services
            .AddProxies()
            .AddSingleton<ITurnHandler, FakeTurns>().AddSingleton(Testing.Transports.Samples.Wording).AddMemoryStore().AddChannels().AddConnectorTransport(),
        app =>
        {
            app.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = _peer ?? context.Connection.RemoteIpAddress;
                return next(context);
            });
            app.UseProxies();
            app.UseRouting();
            app.MapGet("/who", (HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host} from {context.Connection.RemoteIpAddress}");
            app.MapConnectorTransport();
        },
        ("Hosting:Proxies", proxies));
}
