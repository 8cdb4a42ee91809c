using Microsoft.AspNetCore.Http;
using SupportBot.Page;

namespace SupportBot.Tests.Page;

public sealed class ContentPolicyTests
{
    [Fact]
    public void The_page_may_talk_to_its_own_server_only()
    {
        var policy = ContentPolicy.Header("n1", new HostString("group.example", 8443), []);

        Assert.Equal(
            "default-src 'none'; script-src 'self' 'nonce-n1'; style-src 'self' 'nonce-n1' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src "
            + "'self' data: blob:; "
            + "connect-src 'self' blob: ws://group.example:8443 wss://group.example:8443; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            policy);
    }

    [Fact]
    public void The_sites_of_the_setting_may_embed_it() => Assert.EndsWith(
        "; frame-ancestors https://group.example https://other.example",
        ContentPolicy.Header("n1", new HostString("localhost"), ["https://group.example", "https://other.example"]));

    [Theory]
    [InlineData("evil; script-src *")]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData("")]
    public void A_host_that_is_none_adds_nothing(string host) =>
        Assert.Contains("connect-src 'self' blob:; base-uri", ContentPolicy.Header("n1", new HostString(host), []));

    [Theory]
    [InlineData("127.0.0.1:3978")]
    [InlineData("[::1]:3978")]
    public void Addresses_are_hosts(string host) =>
        Assert.Contains($"connect-src 'self' blob: ws://{host} wss://{host};", ContentPolicy.Header("n1", new HostString(host), []));
}
