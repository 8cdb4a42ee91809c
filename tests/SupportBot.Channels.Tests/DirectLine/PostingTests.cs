using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;
using SupportBot.Testing.Conversations;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>What becomes of the different things that a page may post.</summary>
public sealed class PostingTests : IAsyncLifetime
{
    private readonly MemoryStore store = new();
    private readonly BrokenStore broken;
    private DirectLineHost host = null!;

    public PostingTests() => broken = new BrokenStore(store);

    public async Task InitializeAsync() =>
        host = await DirectLineHost.StartAsync(store: store, add: services => services.AddSingleton<IConversationStore>(broken));

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Files_are_refused_and_the_words_that_came_with_them_answered()
    {
        var talk = await host.BeginAsync();
        var message = DirectLineHost.Message("What is this?", "c1");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["name"] = "scan.png" });

        var posted = await UploadAsync(talk, message, "a picture of mine");

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var read = await talk.ReadAsync("1");
        Assert.Equal(["user: What is this?", "bot: I can't open files.", "bot: You said: What is this?"], Talk.Texts(read.Body));
        Assert.Equal(posted.Text("id"), (string?)read.Body["activities"]![1]!["replyToId"]);
        Assert.DoesNotContain("scan.png", read.Body.ToJsonString());
        Assert.DoesNotContain("a picture of mine", read.Body.ToJsonString());
    }

    [Fact]
    public async Task Files_without_words_are_refused_alone()
    {
        var talk = await host.BeginAsync();

        await UploadAsync(talk, DirectLineHost.Message("", "c1"), "a picture of mine");
        await UploadAsync(talk, null, "a picture of mine");

        Assert.Equal(["user: ", "bot: I can't open files.", "user: message", "bot: I can't open files."], await talk.TextsAsync("1"));
    }

    [Fact]
    public async Task A_file_that_is_part_of_a_message_is_refused_as_well()
    {
        var talk = await host.BeginAsync();
        var message = DirectLineHost.Message("What is this?");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "data:image/png;base64,AAAA" });

        await talk.PostAsync(message);

        Assert.Equal(["user: What is this?", "bot: I can't open files.", "bot: You said: What is this?"], await talk.TextsAsync("1"));
        Assert.DoesNotContain("base64", (await talk.ReadAsync()).Body.ToJsonString());
    }

    [Fact]
    public async Task An_upload_that_is_no_form_is_refused()
    {
        var talk = await host.BeginAsync();
        using var broken = new ByteArrayContent("no form at all"u8.ToArray());
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var other = new StringContent("{}");

        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync(HttpMethod.Post, $"conversations/{talk.Id}/upload", talk.Token, broken)).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.SendAsync(HttpMethod.Post, $"conversations/{talk.Id}/upload", talk.Token, other)).Status);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("[1]", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("""{"type":"message","text":"\ud800","x":"\ud800"}""", HttpStatusCode.BadRequest, "BadSyntax")]
    public async Task What_is_no_activity_is_refused(string body, HttpStatusCode status, string code)
    {
        var talk = await host.BeginAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var answer = await host.SendAsync(HttpMethod.Post, $"conversations/{talk.Id}/activities", talk.Token, content);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(["bot: Hello."], await talk.TextsAsync());
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        var talk = await host.BeginAsync();

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync(new string('a', 60_000))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await talk.SayAsync(new string('a', 66_000))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await UploadAsync(talk, DirectLineHost.Message(new string('a', 66_000)), null)).Status);
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await host.PostAsync("tokens/generate", null, new JsonObject { ["locale"] = new string('a', 9_000) })).Status);
    }

    [Theory]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("something else")]
    public async Task What_needs_no_answer_is_shown_to_the_open_sockets_and_not_kept(string type)
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();

        var posted = await talk.PostAsync(DirectLineHost.Message(null, "c1", type));

        var frame = (await socket.ReadAsync())!;
        Assert.Equal([$"user: {type}"], Talk.Texts(frame));
        Assert.Equal(posted.Text("id"), (string?)frame["activities"]![0]!["id"]);
        Assert.False(frame.ContainsKey("watermark"));
        Assert.Equal(["bot: Hello."], await talk.TextsAsync());
    }

    [Fact]
    public async Task Thumbs_are_kept_apart_from_what_was_said()
    {
        var talk = await host.BeginAsync();
        var invoke = DirectLineHost.Message(null, "c1", "invoke");
        invoke["name"] = "message/submitAction";
        invoke["value"] = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{"feedbackText":"kind words"}}}""");

        Assert.Equal(HttpStatusCode.OK, (await talk.PostAsync(invoke)).Status);

        var thought = Assert.Single(await ((IFeedbackStore)store).ReadAsync(default));
        Assert.Equal((true, "kind words"), (thought.Helped, thought.Reason));
        Assert.DoesNotContain("kind words", (await talk.ReadAsync()).Body.ToJsonString());
        invoke["name"] = "something/else";
        Assert.Equal(HttpStatusCode.BadRequest, (await talk.PostAsync(invoke)).Status);
    }

    [Fact]
    public async Task A_turn_that_breaks_is_apologised_for_and_no_line_says_what_was_written()
    {
        var talk = await host.BeginAsync();
        host.Turns.Say = (_, turn) => throw new InvalidOperationException($"There is no room for {turn.Text}");

        await talk.SayAsync("My secret", "c1");

        Assert.Equal(["user: My secret", "bot: I'm sorry, something went wrong on my side."], await talk.TextsAsync("1"));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("My secret", StringComparison.Ordinal));
        Assert.Contains(host.Log.Lines, line => line.Contains("A turn failed with System.InvalidOperationException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_fails_is_a_bad_gateway_and_the_message_may_be_sent_again()
    {
        var talk = await host.BeginAsync();
        broken.IsBroken = true;

        var failed = await talk.SayAsync("My secret", "c1");
        broken.IsBroken = false;
        var again = await talk.SayAsync("My secret", "c1");

        Assert.Equal((HttpStatusCode.BadGateway, "BotError"), (failed.Status, failed.Code));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(["user: My secret", "bot: You said: My secret"], await talk.TextsAsync("1"));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("My secret", StringComparison.Ordinal));
        Assert.Contains(host.Log.Lines, line => line.Contains("An activity could not be answered: System.IO.IOException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Typing_goes_through_the_socket_and_is_not_kept()
    {
        var talk = await host.BeginAsync();
        using var socket = await talk.OpenAsync();
        await socket.ReadAsync();
        broken.Holds = new TaskCompletionSource();

        var saying = talk.SayAsync("One");
        var typing = (await socket.ReadAsync())!;
        broken.Holds.SetResult();

        Assert.Equal(["bot: typing"], Talk.Texts(typing));
        Assert.False(typing.ContainsKey("watermark"));
        Assert.Equal(["user: One", "bot: You said: One"], await socket.TextsAsync(2));
        await saying;
        Assert.Equal(["user: One", "bot: You said: One"], await talk.TextsAsync("1"));
    }

    [Theory]
    [InlineData("x", HttpStatusCode.BadRequest)]
    [InlineData("-1", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("999", HttpStatusCode.OK)]
    public async Task A_watermark_is_one_of_ours(string watermark, HttpStatusCode status)
    {
        var talk = await host.BeginAsync();

        Assert.Equal(status, (await talk.ReadAsync(watermark)).Status);
        Assert.Equal(status, (await host.GetAsync($"conversations/{talk.Id}?watermark={watermark}", talk.Token)).Status);
    }

    [Fact]
    public async Task A_session_has_no_id()
    {
        var talk = await host.BeginAsync();

        Assert.Equal("", (await host.GetAsync("session/getsessionid", talk.Token)).Text("sessionId"));
    }

    private static async Task<Answer> UploadAsync(Talk talk, JsonObject? message, string? file)
    {
        using var form = new MultipartFormDataContent();
        if (message is not null) form.Add(new StringContent(message.ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        if (file is not null) form.Add(new StringContent(file), "file", "scan.png");
        return await talk.Host.SendAsync(HttpMethod.Post, $"conversations/{talk.Id}/upload?userId=page", talk.Token, form);
    }

    /// <summary>Fails, or waits, when it is told to.</summary>
    private sealed class BrokenStore(IConversationStore store) : IConversationStore
    {
        public bool IsBroken { get; set; }

        public TaskCompletionSource? Holds { get; set; }

        public ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken) => store.ReadAsync(key, cancellationToken);

        public async Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken)
        {
            if (Holds is { } holds) await holds.Task;
            return IsBroken
                ? throw new IOException($"There is no room for {Encoding.UTF8.GetString(turn.History[0])}")
                : await store.KeepAsync(turn, cancellationToken);
        }

        public Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken) => store.TakeBackAsync(turn, cancellationToken);

        public Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken) => store.ForgetAsync(key, cancellationToken);
    }
}
