using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using SupportBot.Composition;
using SupportBot.Core.Turns;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving;

/// <summary>The program as it serves: the shipped content, a channel on this machine.</summary>
[Collection(Alone.Name)]
public sealed class BotServerTests : IAsyncLifetime, IDisposable
{
    private readonly StringWriter _log = new();
    private readonly TemporaryFolder _data = new();
    private readonly TextWriter _error = Console.Error;
    private WebApplication _app = null!;
    private FakeChannel _channel = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        Console.SetError(TextWriter.Synchronized(_log));
        _app = BotServer.Build(["--urls", "http://127.0.0.1:0", "--DataPath", _data.Path]);
        await _app.StartAsync();
        _channel = await FakeChannel.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _channel.DisposeAsync();
        Console.SetError(_error);
    }

    public void Dispose()
    {
        _client.Dispose();
        _log.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task A_message_is_answered_to_its_channel_with_the_documents_words()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message(Known.Question)));

        var reply = Assert.Single(_channel.Arrivals);
        Assert.Equal("POST /v3/conversations/c1/activities/m1", reply.Request);
        Assert.Equal(Known.Markdown, (string?)reply.Activity["text"]);
        Assert.Equal(
            ("message", "markdown", "m1"), ((string?)reply.Activity["type"], (string?)reply.Activity["textFormat"], (string?)reply.Activity["replyToId"]));
        Assert.Equal(Known.Suggestions, reply.Activity["suggestedActions"]!["actions"]!.AsArray().Select(action => (string?)action!["title"]));
    }

    [Fact]
    public async Task A_conversation_is_remembered_from_message_to_message()
    {
        await PostAsync(Message("what is Ibrance", "m1"));
        await PostAsync(Message("what are its side effects", "m2"));

        Assert.StartsWith("About Ibrance:\n\nThe documents don't say this about Ibrance alone.", _channel.Texts[1]);
        Assert.Contains("\n\n**Targeted therapy › Side effects**\n\n> Targeted therapy can cause:\n", _channel.Texts[1]);
    }

    [Fact]
    public async Task Who_joins_is_welcomed_once()
    {
        await PostAsync(Joined("j1", "bot"));
        await PostAsync(Joined("j2", "user"));
        await PostAsync(Joined("j3", "user"));

        Assert.Equal([$"{Shipped.Wording.Welcome}\n{Shipped.Wording.Notice(Venue.Elsewhere)}".ReplaceLineEndings("\n\n")], _channel.Texts);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("")]
    public async Task A_bad_body_is_refused_and_the_bot_lives_on(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(body));
        Assert.Empty(_channel.Arrivals);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message(Known.Question)));
        Assert.Equal([Known.Markdown], _channel.Texts);
    }

    [Fact]
    public async Task Replies_never_leave_this_machine_without_an_app_id()
    {
        var message = Message(Known.Question);
        message["serviceUrl"] = "https://example.org/";

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(message));
    }

    [Fact]
    public async Task It_says_that_it_is_well_and_ready()
    {
        Assert.Equal("ok", await _client.GetStringAsync("/healthz"));
        Assert.Equal("ready", await _client.GetStringAsync("/readyz"));
    }

    [Fact]
    public async Task The_chat_page_is_there_or_says_what_is_missing()
    {
        using var response = await _client.GetAsync("/");
        using var bundle = await _client.GetAsync("/webchat.js");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Contains(bundle.IsSuccessStatusCode ? "<h1>SupportBot</h1>" : "<h1>SupportBot is running, without its chat page</h1>", page);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task One_line_at_the_start_names_the_engine_and_the_transport()
    {
        await _app.DisposeAsync();

        var engine = OptionalAdapters.Compiled.Lucene is null ? "memory" : "lucene";
        var transport = OptionalAdapters.Compiled.BotFramework?.Name ?? "connector";
        var (documents, passages) = (Shipped.Release.Corpus.Documents.Count, Shipped.Release.Passages.Count);
        Assert.Single(_log.ToString().Split('\n'), line => line.Contains(
            $"Index engine: {engine}. Bot transport: {transport}. Serving {documents} documents, {passages} passages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_says_how_many_people_and_numbers_nobody_has_checked()
    {
        await _app.DisposeAsync();

        var numbers = Shipped.Release.Talk.Helplines.Count(helpline => helpline.Checked is null);
        Assert.Contains(
            $"Nobody has checked 0 of the people in contact.yaml and {numbers} of the numbers in helplines.yaml", _log.ToString(), StringComparison.Ordinal);
    }

    private Task<HttpStatusCode> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    private async Task<HttpStatusCode> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync("/api/messages", content);
        return response.StatusCode;
    }

    private JsonObject Message(string? text, string id = "m1") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["serviceUrl"] = _channel.ServiceUrl,
        ["channelId"] = "test",
        ["from"] = new JsonObject { ["id"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "c1" },
        ["text"] = text,
    };

    private JsonObject Joined(string id, string member)
    {
        var update = Message(null, id);
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member });
        return update;
    }
}
