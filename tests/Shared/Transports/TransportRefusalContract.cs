using System.Net;
using System.Text.Json.Nodes;

namespace SupportBot.Testing.Transports;

/// <summary>What every bot transport refuses, and in which words.</summary>
public abstract class TransportRefusalContract : TransportContract
{
    [Theory]
    [InlineData("", "line 1, byte 1, $")]
    [InlineData("hello", "line 1, byte 1, $")]
    [InlineData("{\"type\":\"message\",\n\"text\":}", "line 2, byte 8, $.text")]
    [InlineData("[]", "line 1, byte 2, $")]
    [InlineData("\"message\"", "line 1, byte 10, $")]
    [InlineData("null", "it is null")]
    [InlineData("""{"text":["hello"]}""", "line 1, byte 10, $.text")]
    [InlineData("""{"from":"user"}""", "line 1, byte 15, $.from")]
    [InlineData("""{"serviceUrl":"http://localhost","ServiceUrl":"http://example.org"}""", "line 1, byte 47, $.ServiceUrl")]
    public async Task A_body_that_is_no_activity(string body, string where)
    {
        var expected = $"The body is not the JSON of an activity ({where}). Send one JSON object with each property once, at most 64 levels deep.";

        await AssertRefused(HttpStatusCode.BadRequest, "BadSyntax", expected, await Host.PostAsync(body));
        await AssertLivesOn();
    }

    [Theory]
    [InlineData("value")]
    [InlineData("channelData")]
    [InlineData("somethingNew")]
    public async Task A_body_of_a_thousand_levels(string property)
    {
        var bomb = $$"""{"type":"message","{{property}}":{{new string('[', 1000)}}{{new string(']', 1000)}}}""";

        var response = await Host.PostAsync(bomb);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertLivesOn();
    }

    [Theory]
    [InlineData("\"locale\":", "\"text\":\"\\ud800\",\"locale\":")]
    [InlineData("\"locale\":", "\"somethingNew\":\"\\ud800\",\"locale\":")]
    [InlineData("{\"id\":\"c1\"", "{\"id\":\"c1\",\"odd\":\"\\ud800\"")]
    [InlineData("\"Una\"", "\"\\udc00\"")]
    public async Task Half_a_character(string place, string half)
    {
        var body = Host.Message("hello", "half").ToJsonString().Replace(place, half, StringComparison.Ordinal);
        var response = await Host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("BadSyntax", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertLivesOn();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("")]
    public async Task Another_type_of_content(string contentType)
    {
        await AssertRefused(
            HttpStatusCode.UnsupportedMediaType,
            "UnsupportedMediaType",
            "Post the activity as application/json in UTF-8.",
            await Host.PostAsync(Host.Message("hello").ToJsonString(), contentType));
        await AssertLivesOn();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large(bool chunked)
    {
        var body = Host.Message(new string('x', 256 * 1024)).ToJsonString();

        await AssertRefused(
            HttpStatusCode.RequestEntityTooLarge,
            "MessageSizeTooBig",
            "The body is larger than 256 KB. Send a smaller activity.",
            await Host.PostAsync(body, headers: chunked ? [("Transfer-Encoding", "chunked")] : []));
        await AssertLivesOn();
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    public async Task An_activity_that_lacks_something(string property)
    {
        var message = Host.Message("hello");
        message[property] = null;
        var name = property is "conversation" or "from" or "recipient" ? $"{property}.id" : property;

        await AssertRefused(HttpStatusCode.BadRequest, "MissingProperty", $"The activity has no {name}: add it.", await Host.PostAsync(message));
        await AssertLivesOn();
    }

    [Fact]
    public async Task All_that_is_lacking_is_said_at_once()
    {
        await AssertRefused(
            HttpStatusCode.BadRequest,
            "MissingProperty",
            "The activity has no channelId: add it. The activity has no serviceUrl: add it. The activity has no conversation.id: add it. "
            + "The activity has no recipient.id: add it. The activity's id is longer than 1000 characters: shorten it.",
            await Host.PostAsync(new JsonObject { ["type"] = "conversationUpdate", ["id"] = new string('x', 1001) }));
        await AssertLivesOn();
    }

    [Theory]
    [InlineData("localhost:5000")]
    [InlineData("/v3")]
    [InlineData("ftp://localhost")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://localhost:5000 ")]
    public async Task A_service_that_is_no_web_address(string serviceUrl)
    {
        var message = Host.Message("hello");
        message["serviceUrl"] = serviceUrl;

        await AssertRefused(
            HttpStatusCode.BadRequest,
            "MissingProperty",
            "The activity's serviceUrl is not a web address: give one with http or https.",
            await Host.PostAsync(message));
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://localhost.example.org")]
    [InlineData("http://localhost@example.org")]
    [InlineData("http://user@localhost")]
    [InlineData("http://localhost/?to=")]
    [InlineData("http://localhost/#")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://169.254.169.254/latest")]
    public async Task A_service_that_is_not_on_this_machine(string serviceUrl)
    {
        var message = Host.Message("hello");
        message["serviceUrl"] = serviceUrl;

        await AssertStranger("the activity's serviceUrl is not on this machine", await Host.PostAsync(message));
        Assert.Empty(Host.Turns.Heard);
    }

    [Theory]
    [InlineData("192.168.1.7")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:10.0.0.1")]
    public async Task A_caller_from_elsewhere(string address)
    {
        Host.Caller = IPAddress.Parse(address);

        await AssertStranger("the request comes from elsewhere", await Host.PostAsync(Host.Message("hello")));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task But_not_a_caller_on_this_machine(string address)
    {
        Host.Caller = IPAddress.Parse(address);

        await AssertLivesOn();
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("X-Original-Proto", "http")]
    [InlineData("CF-Connecting-IP", "127.0.0.1")]
    public async Task A_forwarded_request(string header, string value) => await AssertStranger(
        "the request was forwarded by a proxy or a tunnel",
        await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: (header, value)));

    [Fact]
    public async Task A_request_in_the_protocol_of_a_proxy_that_says_nothing_of_itself() => await AssertStranger(
        "the request was forwarded by a proxy or a tunnel",
        await Host.PostAsync(Host.Message("hello").ToJsonString(), version: HttpVersion.Version10));

    [Theory]
    [InlineData("example.org")]
    [InlineData("localhost.example.org")]
    [InlineData("10.0.0.1:3978")]
    public async Task A_name_of_another_machine(string name) => await AssertStranger(
        "the Host header is not localhost",
        await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: ("Host", name)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:3978")]
    [InlineData("[::1]:3978")]
    [InlineData("127.0.0.1")]
    public async Task But_not_a_name_of_this_machine(string name)
    {
        var response = await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: ("Host", name));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("null")]
    [InlineData("http://localhost.example.org")]
    public async Task A_page_from_elsewhere(string origin) => await AssertStranger(
        "the request was made by a web page from elsewhere",
        await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: ("Origin", origin)));

    [Fact]
    public async Task But_not_a_page_of_this_machine()
    {
        var response = await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: ("Origin", "http://localhost:3000"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Task AssertStranger(string why, HttpResponseMessage response) => AssertRefused(
        HttpStatusCode.Forbidden,
        "Forbidden",
        $"Without an app id the bot serves this machine only, and {why}. Set Bot:AppId to serve the Bot Framework's channels.",
        response);

    private async Task AssertLivesOn()
    {
        await AssertPost(HttpStatusCode.OK, Host.Message("Are you there?", "last"));

        Assert.Equal("You said: Are you there?", Host.Channel.Texts[^1]);
    }
}
