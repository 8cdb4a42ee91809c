using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Transports;

/// <summary>What every bot transport does, from the request that brings an activity to the one that carries the reply.</summary>
public abstract class TransportContract : IAsyncLifetime
{
    protected BotHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await BotHost.StartAsync(AddTransport, MapTransport);

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    protected abstract void AddTransport(IServiceCollection services);

    protected abstract void MapTransport(WebApplication app);

    [Fact]
    public async Task A_message_is_answered_by_a_reply_to_it()
    {
        Host.Turns.Say = (state, _) => new(Samples.Answer(new SaidPart("First *words*.")) with { Suggestions = ["More"] }, state);

        await AssertPost(HttpStatusCode.OK, Host.Message("hello"));

        var (request, contentType, activity) = Assert.Single(Host.Channel.Arrivals);
        Assert.Equal("POST /v3/conversations/c1/activities/m1", request);
        Assert.Equal("application/json; charset=utf-8", contentType);
        AssertJson(
            $$"""
            {
              "type": "message",
              "serviceUrl": "{{Host.Channel.ServiceUrl}}",
              "channelId": "test",
              "from": { "id": "bot", "role": "bot" },
              "recipient": { "id": "user", "name": "Una" },
              "conversation": { "id": "c1" },
              "replyToId": "m1",
              "locale": "en-GB",
              "textFormat": "markdown",
              "text": "First \\*words\\*.",
              "inputHint": "acceptingInput",
              "suggestedActions": { "actions": [ { "type": "imBack", "title": "More", "value": "More" } ] }
            }
            """,
            activity);
        Assert.Equal(new Turn("hello", "en-GB"), Assert.Single(Host.Turns.Heard));
    }

    [Fact]
    public async Task A_quotation_arrives_word_for_word()
    {
        Host.Turns.Say = (state, _) => new(Samples.Answer(Samples.Quoted(new ItemList(["Diarrhœa & “rash”", "38 °C 😀"]))), state);

        await AssertPost(HttpStatusCode.OK, Host.Message("hello"));

        Assert.Equal(
            """
            **Targeted therapy › Side effects**

            > - Diarrhœa &amp; “rash”
            > - 38 °C 😀

            Source: Targeted therapy, Starter documents (undated)

            Based on: Treatments by cell type (WebMD); A leaflet
            """,
            Assert.Single(Host.Channel.Texts));
    }

    [Fact]
    public async Task Several_quotations_arrive_as_messages_in_order_with_the_buttons_on_the_last()
    {
        Host.Turns.Say = (state, _) => new(
            Samples.Answer(
                new SaidPart("Two things:"),
                Samples.Quoted(new Paragraph("One.")),
                Samples.Quoted(new Paragraph("Two.")),
                new HeadingsPart("More:", ["Three"])) with
            {
                Suggestions = ["Three"],
            },
            state);

        await AssertPost(HttpStatusCode.OK, Host.Message("compare"));

        Assert.Collection(
            Host.Channel.Arrivals,
            first =>
                Assert.StartsWith("Two things:\n\n**Targeted therapy › Side effects**\n\n> One.", (string?)first.Activity["text"], StringComparison.Ordinal),
            second => Assert.EndsWith("More:\n\n- Three", (string?)second.Activity["text"], StringComparison.Ordinal));
        Assert.Equal([false, true], Host.Channel.Arrivals.Select(post => post.Activity.ContainsKey("suggestedActions")));
    }

    [Fact]
    public async Task A_card_without_text_is_an_empty_turn()
    {
        var submit = Host.Message(null);
        submit["value"] = new JsonObject { ["choice"] = "2020-01-01T00:00:00Z" };

        await AssertPost(HttpStatusCode.OK, submit);

        Assert.Equal(new Turn("", "en-GB"), Assert.Single(Host.Turns.Heard));
    }

    [Fact]
    public async Task A_long_message_is_passed_on_whole()
    {
        var text = new string('x', 5000);

        await AssertPost(HttpStatusCode.OK, Host.Message(text));

        Assert.Equal(text, Assert.Single(Host.Turns.Heard).Text);
    }

    [Fact]
    public async Task What_the_protocol_has_not_named_stays_with_the_conversation()
    {
        var message = Host.Message("hello");
        message["conversation"]!["somethingNew"] = new JsonObject { ["deep"] = new JsonArray(1, true) };
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "ClientCapabilities", ["supportsTts"] = true });

        await AssertPost(HttpStatusCode.OK, message);

        AssertJson("""{ "id": "c1", "somethingNew": { "deep": [1, true] } }""", Assert.Single(Host.Channel.Arrivals).Activity["conversation"]!);
    }

    [Theory]
    [InlineData("/", "a;b=c@thread.v2/x y", "POST /v3/conversations/a%3Bb%3Dc%40thread.v2%2Fx%20y/activities/1%7C2")]
    [InlineData("/emea/", "c", "POST /emea/v3/conversations/c/activities/1%7C2")]
    [InlineData("/emea", "c", "POST /emea/v3/conversations/c/activities/1%7C2")]
    public async Task Ids_are_escaped_and_the_service_may_have_a_path(string path, string conversation, string request)
    {
        var message = Host.Message("hello", "1|2", conversation);
        message["serviceUrl"] = Host.Channel.ServiceUrl + path;

        await AssertPost(HttpStatusCode.OK, message);

        Assert.Equal(request, Assert.Single(Host.Channel.Arrivals).Request);
    }

    [Fact]
    public async Task A_message_without_an_id_is_answered_in_the_conversation()
    {
        var message = Host.Message("hello");
        message.Remove("id");

        await AssertPost(HttpStatusCode.OK, message);
        await AssertPost(HttpStatusCode.OK, message);

        Assert.Equal(["POST /v3/conversations/c1/activities", "POST /v3/conversations/c1/activities"], Host.Channel.Arrivals.Select(post => post.Request));
    }

    [Theory]
    [InlineData("test", new[] { "bot", "user" }, 1)]
    [InlineData("test", new[] { "user" }, 1)]
    [InlineData("test", new[] { "bot" }, 0)]
    [InlineData("test", new string[0], 0)]
    [InlineData("msteams", new[] { "bot" }, 1)]
    [InlineData("msteams", new[] { "bot", "user" }, 1)]
    [InlineData("msteams", new[] { "user" }, 0)]
    public async Task Whoever_comes_is_welcomed_once(string channelId, string[] members, int welcomes)
    {
        await AssertPost(HttpStatusCode.OK, Host.Joined("u1", channelId, members));
        await AssertPost(HttpStatusCode.OK, Host.Joined("u2", channelId, members));

        Assert.Equal(Enumerable.Repeat("Hello.", welcomes), Host.Channel.Texts);
        Assert.Empty(Host.Turns.Heard);
    }

    [Fact]
    public async Task The_bot_and_the_member_coming_one_after_the_other_are_one_welcome()
    {
        await AssertPost(HttpStatusCode.OK, Host.Joined("u1", "test", "bot"));
        await AssertPost(HttpStatusCode.OK, Host.Joined("u2", "test", "user"));

        Assert.Equal(["Hello."], Host.Channel.Texts);
    }

    [Theory]
    [InlineData("typing", HttpStatusCode.OK)]
    [InlineData("endOfConversation", HttpStatusCode.OK)]
    [InlineData("messageReaction", HttpStatusCode.OK)]
    [InlineData("event", HttpStatusCode.OK)]
    [InlineData("somethingNew", HttpStatusCode.OK)]
    [InlineData("invoke", HttpStatusCode.NotImplemented)]
    public async Task Other_activities_are_accepted_and_not_answered(string type, HttpStatusCode status)
    {
        var activity = Host.Message("hello");
        activity["type"] = type;

        await AssertPost(status, activity);

        Assert.Empty(Host.Channel.Arrivals);
        Assert.Empty(Host.Turns.Heard);
    }

    [Theory]
    [InlineData("""{ "reaction": "like", "feedback": { "feedbackText": "clear" } }""", true, "clear")]
    [InlineData("""{ "reaction": "dislike", "feedback": "{\"feedbackText\":\"too long\"}" }""", false, "too long")]
    public async Task An_invoke_is_answered_in_the_response(string thought, bool helped, string reason)
    {
        var invoke = Host.Message(null);
        invoke["type"] = "invoke";
        invoke["name"] = "message/submitAction";
        invoke["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = JsonNode.Parse(thought) };

        var response = await AssertPost(HttpStatusCode.OK, invoke);

        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        var kept = Assert.Single(await ((Core.Conversations.IFeedbackStore)Host.Store).ReadAsync(CancellationToken.None));
        Assert.Equal((helped, reason), (kept.Helped, kept.Reason));
        Assert.Empty(Host.Channel.Arrivals);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        var message = Host.Message("hello");
        message["deliveryMode"] = "expectReplies";

        var response = await AssertPost(HttpStatusCode.OK, message);

        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        Assert.Equal("You said: hello", (string?)Assert.Single(replies)!["text"]);
        Assert.Empty(Host.Channel.Arrivals);
    }

    [Fact]
    public async Task The_same_activity_again_is_not_answered_again()
    {
        await AssertPost(HttpStatusCode.OK, Host.Message("one", "m1"));
        await AssertPost(HttpStatusCode.OK, Host.Message("one", "m1"));
        await AssertPost(HttpStatusCode.OK, Host.Message("two", "m2"));
        await AssertPost(HttpStatusCode.OK, Host.Message("three", "m1", "c2"));

        Assert.Equal(["You said: one", "You said: two", "You said: three"], Host.Channel.Texts);
    }

    [Fact]
    public async Task A_conversation_remembers_and_has_one_turn_at_a_time()
    {
        Host.Turns.Say = (state, turn) => new(
            Samples.Answer(new SaidPart($"{string.Join(' ', state.Topic.Subjects)} {turn.Text}")),
            state with { Topic = new Topic(state.Topic.Subjects.Add(turn.Text), []) });
        var gate = new TaskCompletionSource();
        Host.Channel.Answer = _ => gate.Task;

        var first = Host.PostAsync(Host.Message("one", "m1"));
        await Until(() => Host.Channel.Arrivals.Count == 1);
        var second = Host.PostAsync(Host.Message("two", "m2"));
        var again = Host.PostAsync(Host.Message("one", "m1"));
        var elsewhere = Host.PostAsync(Host.Message("three", "m1", "c2"));
        await Until(() => Host.Channel.Arrivals.Count == 2);
        Assert.Equal(["one", "three"], Host.Turns.Heard.Select(turn => turn.Text));
        gate.SetResult();
        await Task.WhenAll(first, second, again, elsewhere);

        Assert.Equal(["one", "three", "one two"], Host.Channel.Texts.Select(text => text!.Trim()));
    }

    [Fact]
    public async Task A_turn_that_breaks_is_apologised_for_and_the_bot_lives_on()
    {
        var say = Host.Turns.Say;
        Host.Turns.Say = (_, turn) => throw new InvalidOperationException(turn.Text);

        await AssertPost(HttpStatusCode.OK, Host.Message("I feel sick", "m1"));
        Host.Turns.Say = say;
        await AssertPost(HttpStatusCode.OK, Host.Message("hello", "m2"));

        Assert.Equal(["I'm sorry, something went wrong on my side.", "You said: hello"], Host.Channel.Texts);
        Assert.Contains(Host.Log.Lines, line => line.Contains("A turn failed with System.InvalidOperationException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_people_say_is_never_logged()
    {
        Host.Turns.Say = (_, turn) => throw new InvalidOperationException(turn.Text);
        await Host.PostAsync(Host.Message("secretword", "m1"));
        Host.Turns.Say = (state, turn) => new(Samples.Answer(new SaidPart(turn.Text)), state);
        await Host.PostAsync(Host.Message("secretword", "m2"));
        Host.Channel.Answer = response => Fail(response, StatusCodes.Status500InternalServerError, "secretword");
        await Host.PostAsync(Host.Message("secretword", "m3"));
        await Host.PostAsync("""{ "type": "message", "text": secretword }""");
        var message = Host.Message("secretword", "m4");
        message["name"] = "\ud800secretword";
        await Host.PostAsync(message.ToJsonString());

        Assert.NotEmpty(Host.Log.Lines);
        Assert.DoesNotContain(Host.Log.Lines, line => line.Contains("secretword", StringComparison.Ordinal));
        Assert.DoesNotContain(Host.Log.Lines, line => line.Contains("Una", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StatusCodes.Status500InternalServerError)]
    [InlineData(StatusCodes.Status502BadGateway)]
    [InlineData(StatusCodes.Status408RequestTimeout)]
    public async Task What_may_have_been_delivered_is_not_sent_again(int status)
    {
        var answer = Host.Channel.Answer;
        Host.Channel.Answer = response => Fail(response, status);
        await AssertUndelivered($"the channel answered {status}", Host.Message("one", "m1"));
        Host.Channel.Answer = answer;
        await AssertPost(HttpStatusCode.OK, Host.Message("one", "m1"));
        await AssertPost(HttpStatusCode.OK, Host.Message("two", "m2"));

        Assert.Equal(["You said: one", "You said: two"], Host.Channel.Texts);
    }

    [Fact]
    public async Task What_was_surely_not_delivered_may_be_asked_again()
    {
        var answer = Host.Channel.Answer;
        Host.Channel.Answer = response => Fail(response, StatusCodes.Status403Forbidden);
        await AssertUndelivered("the channel answered 403", Host.Joined("u1", "test", "user"));
        Host.Channel.Answer = answer;
        await AssertPost(HttpStatusCode.OK, Host.Joined("u1", "test", "user"));

        Assert.Equal(["Hello.", "Hello."], Host.Channel.Texts);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_told_of()
    {
        var message = Host.Message("hello");
        message["serviceUrl"] = "http://127.0.0.1:9";

        await AssertUndelivered("the channel cannot be reached (ConnectionError)", message);
        await AssertPost(HttpStatusCode.OK, Host.Message("hello"));

        Assert.Equal(["You said: hello"], Host.Channel.Texts);
    }

    [Fact]
    public async Task In_the_Emulator_a_trace_follows_the_replies_and_shows_the_inside_of_the_turn()
    {
        Host.Turns.Say = (state, _) =>
            new(Samples.Answer(Samples.Quoted(new Paragraph("One.")), Samples.Quoted(new Paragraph("Two."))), state) { Answer = Samples.Search };

        await AssertPost(HttpStatusCode.OK, From("emulator", Host.Message("secretword")));

        Assert.Equal(["message", "message", "trace"], Host.Channel.Arrivals.Select(post => (string?)post.Activity["type"]));
        var (request, _, trace) = Host.Channel.Arrivals[^1];
        Assert.Equal("POST /v3/conversations/c1/activities/m1", request);
        Assert.True((double)trace["value"]!["elapsedMs"]! >= 0);
        trace["value"] = trace["value"]!["candidates"]![0]!["passage"]!.GetValue<string>();
        AssertJson(
            $$"""
            {
              "type": "trace",
              "serviceUrl": "{{Host.Channel.ServiceUrl}}",
              "channelId": "emulator",
              "from": { "id": "bot", "role": "bot" },
              "recipient": { "id": "user", "name": "Una" },
              "conversation": { "id": "c1" },
              "replyToId": "m1",
              "locale": "en-GB",
              "name": "SupportBot.Turn",
              "label": "Turn: answer (confident, confidence 0.91)",
              "valueType": "https://supportbot.example/schemas/turn",
              "value": "targeted-therapy#side-effects"
            }
            """,
            trace);
        Assert.DoesNotContain(
            Host.Log.Lines, line => line.Contains("targeted-therapy", StringComparison.Ordinal) || line.Contains("secretword", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_without_a_search_is_traced_by_its_route_and_its_time()
    {
        await AssertPost(HttpStatusCode.OK, Host.Joined("u1", "emulator", "bot"));
        await AssertPost(HttpStatusCode.OK, Host.Joined("u2", "emulator", "user"));
        await AssertPost(HttpStatusCode.OK, Host.Joined("u3", "emulator", "user"));

        Assert.Equal(["message", "trace"], Host.Channel.Arrivals.Select(post => (string?)post.Activity["type"]));
        var trace = Host.Channel.Arrivals[^1].Activity;
        Assert.Equal("Turn: small_talk", (string?)trace["label"]);
        Assert.Equal(["route", "elapsedMs"], trace["value"]!.AsObject().Select(property => property.Key));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("msteams")]
    [InlineData("Emulator2")]
    [InlineData("test")]
    public async Task No_other_channel_gets_a_trace(string channelId)
    {
        Host.Turns.Say = (state, turn) => new(Samples.Answer(new SaidPart(turn.Text)), state) { Answer = Samples.Search };

        await AssertPost(HttpStatusCode.OK, From(channelId, Host.Message("hello", "m1")));
        Host.Turns.Say = (_, _) => throw new InvalidOperationException();
        await AssertPost(HttpStatusCode.OK, From(channelId, Host.Message("hello", "m2")));

        Assert.Equal(["message", "message"], Host.Channel.Arrivals.Select(post => (string?)post.Activity["type"]));
    }

    [Fact]
    public async Task A_turn_that_breaks_is_traced_too()
    {
        Host.Turns.Say = (_, _) => throw new InvalidOperationException("secretword");

        await AssertPost(HttpStatusCode.OK, From("emulator", Host.Message("hello")));

        var trace = Host.Channel.Arrivals[^1].Activity;
        Assert.Equal("Turn: trouble", (string?)trace["label"]);
        Assert.DoesNotContain("secretword", trace.ToJsonString(), StringComparison.Ordinal);
    }

    protected async Task<HttpResponseMessage> AssertPost(HttpStatusCode status, JsonObject activity)
    {
        var response = await Host.PostAsync(activity);
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return response;
    }

    protected static async Task AssertRefused(HttpStatusCode status, string code, string message, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode} {body}");
        AssertJson(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(), JsonNode.Parse(body)!);
    }

    private static JsonObject From(string channelId, JsonObject activity)
    {
        activity["channelId"] = channelId;
        return activity;
    }

    private async Task AssertUndelivered(string reason, JsonObject activity) => await AssertRefused(
        HttpStatusCode.BadGateway,
        "DeliveryFailed",
        $"The reply was not delivered: {reason}. Check that the activity's serviceUrl is where the channel listens.",
        await Host.PostAsync(activity));

    protected static Task Fail(HttpResponse response, int status, string body = "")
    {
        response.StatusCode = status;
        return response.WriteAsync(body);
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());

    private static async Task Until(Func<bool> condition)
    {
        for (var attempt = 0; attempt < 200 && !condition(); attempt++) await Task.Delay(20);
        Assert.True(condition());
    }
}
