using System.Net;
using System.Text.Json.Nodes;
using SupportBot.Channels.Connector;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Teams;

public sealed class GroupTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1700";

    [Fact]
    public async Task An_answer_in_a_group_is_offered_in_private()
    {
        await using var host = await StartAsync();

        await PostAsync(host, Group(host, "Una", "q1", "What helps with nausea & pain?"));

        var (request, _, activity) = Assert.Single(host.Channel.Arrivals);
        Assert.Equal("POST /v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700/activities/q1", request);
        Assert.Null(activity["text"]);
        Assert.Null(activity["entities"]);
        Assert.Equal("Others can read along. Shall I answer privately?", (string?)activity["summary"]);
        AssertJson(
            """
            {
              "body": [ { "text": "Others can read along. Shall I answer privately?", "type": "TextBlock", "wrap": true } ],
              "actions": [
                {
                  "type": "Action.OpenUrl",
                  "title": "Ask me privately",
                  "url": "https://teams.microsoft.com/l/chat/0/0?users=28%3Aapp&message=What%20helps%20with%20nausea%20%26%20pain%3F"
                },
                { "type": "Action.Submit", "title": "Answer here", "data": { "say": "What helps with nausea & pain?", "asker": "29:Una" } }
              ],
              "type": "AdaptiveCard",
              "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
              "version": "1.3"
            }
            """,
            activity["attachments"]![0]!["content"]!);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("no_answer")]
    public async Task Whether_there_is_an_answer_is_private_too(string route)
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, _) => new(new Reply(new Route(route), [new SaidPart("Secret")]), state);

        await PostAsync(host, Group(host, "Una", "q1", "What helps?"));

        Assert.NotNull(Assert.Single(host.Channel.Arrivals).Activity["attachments"]);
    }

    [Theory]
    [InlineData("crisis")]
    [InlineData("abuse")]
    [InlineData("urgent_medical")]
    [InlineData("small_talk")]
    public async Task Danger_and_small_talk_are_answered_at_once(string route)
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, _) => new(new Reply(new Route(route), [new SaidPart("Please call.")]), state);

        await PostAsync(host, Group(host, "Una", "q1", "I can't go on"));

        Assert.Equal(["Please call."], host.Channel.Texts);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("no_answer")]
    [InlineData("dialog")]
    public async Task A_line_for_someone_who_may_be_in_danger_stands_above_the_offer_with_its_number(string route)
    {
        await using var host = await StartAsync();
        Warn(host, "crisis");
        host.Turns.Say = (state, _) =>
            new(new Reply(new Route(route), [new SaidPart("You can call."), Samples.Helplines, new SaidPart("Secret")]) { Also = [new("crisis")] }, state);

        await PostAsync(host, Group(host, "Una", "q1", "What helps? It's all too much"));

        Assert.Equal(2, host.Channel.Arrivals.Count);
        Assert.StartsWith("You can call.", host.Channel.Texts[0], StringComparison.Ordinal);
        Assert.Contains("988", host.Channel.Texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", host.Channel.Texts[0], StringComparison.Ordinal);
        Assert.Equal("Others can read along. Shall I answer privately?", (string?)host.Channel.Arrivals[1].Activity["summary"]);
    }

    [Fact]
    public async Task What_the_documents_say_under_a_reply_of_safety_is_offered_in_private()
    {
        await using var host = await StartAsync();
        Warn(host, "medication_change");
        host.Turns.Say = (state, _) => new(
            new Reply(new("medication_change"), [new SaidPart("You can call."), Samples.Helplines, Samples.Quoted(new Paragraph("Breaks are common."))]),
            state);

        await PostAsync(host, Group(host, "Una", "q1", "May I skip my Ibrance?"));
        await PostAsync(host, Pressed(host, "Una", "p1", Data(host)));

        Assert.Equal(3, host.Channel.Arrivals.Count);
        Assert.DoesNotContain("Breaks are common.", host.Channel.Texts[0], StringComparison.Ordinal);
        Assert.NotNull(host.Channel.Arrivals[1].Activity["attachments"]);
        Assert.Contains("Breaks are common.", host.Channel.Texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_question_goes_on_from_is_told_to_the_private_chat_which_does_not_know_it()
    {
        await using var host = await StartAsync();
        Warn(host, "medication_change");
        host.Turns.Say = (state, _) => new(
            new Reply(
                new("medication_change"),
                [new SaidPart("You can call."), Samples.Helplines, Samples.Quoted(new Paragraph("Breaks are common."))]), state) { Answer = Samples.Search };

        await PostAsync(host, Group(host, "Una", "q1", "May I skip it?"));

        var actions = host.Channel.Arrivals[1].Activity["attachments"]![0]!["content"]!["actions"]!;
        Assert.EndsWith("&message=May%20I%20skip%20it%3F%20%28Ibrance%29", (string?)actions[0]!["url"], StringComparison.Ordinal);
        Assert.Equal("May I skip it?", (string?)actions[1]!["data"]!["say"]);
    }

    [Fact]
    public async Task A_reply_of_safety_alone_needs_no_offer()
    {
        await using var host = await StartAsync();
        Warn(host, "prognosis");
        host.Turns.Say = (state, turn) => host.Turns.Warn(state, turn)!;

        await PostAsync(host, Group(host, "Una", "q1", "How long do I have?"));

        Assert.StartsWith("You can call.", host.Channel.Texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain(host.Channel.Arrivals, arrival => (string?)arrival.Activity["summary"] == Samples.Wording.GroupOffer);
    }

    [Fact]
    public async Task What_a_command_quotes_is_offered_in_private()
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, _) => new(new Reply(Route.Command, [Samples.Quoted(new Paragraph("Secret."))]), state);

        await PostAsync(host, Group(host, "Una", "q1", "the rest"));

        Assert.Null(Assert.Single(host.Channel.Texts));
    }

    [Fact]
    public async Task A_question_for_the_moderators_is_shown_in_private()
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, _) => new(
            new Reply(Route.Command, [new SaidPart("They would see: may I swim")]), state with { Offer = new Offer(OfferKind.Send, "may I swim") });

        await PostAsync(host, Group(host, "Una", "q1", "pass my question on"));

        Assert.Null(Assert.Single(host.Channel.Texts));
    }

    [Fact]
    public async Task Other_commands_are_answered_at_once()
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, _) => new(new Reply(Route.Command, [new SaidPart("Ask me anything.")]), state);

        await PostAsync(host, Group(host, "Una", "q1", "help"));

        Assert.Equal(["Ask me anything."], host.Channel.Texts);
    }

    [Fact]
    public async Task The_one_who_asked_can_have_the_answer_here()
    {
        await using var host = await StartAsync();

        await PostAsync(host, Group(host, "Una", "q1", "What helps?"));
        await PostAsync(host, Pressed(host, "Una", "p1", Data(host)));

        Assert.Equal("You said: What helps?", host.Channel.Texts[^1]);
        Assert.EndsWith("/activities/p1", host.Channel.Arrivals[^1].Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_is_offered_in_private_and_once_begun_here_goes_on_here_for_its_member_only()
    {
        await using var host = await StartAsync();
        host.Turns.Say = (state, turn) => new(
            new Reply(Route.Dialog, [new SaidPart($"After {turn.Text}:")]) { Choices = ["Left", "Right"] },
            state with { Dialog = new DialogState(new DialogMoment([new("walk", 1, "way")], []), [], [], IsPaused: false) });

        await PostAsync(host, Group(host, "Una", "q1", "a walk"));
        Assert.Null(host.Channel.Arrivals[^1].Activity["text"]);

        await PostAsync(host, Pressed(host, "Una", "p1", Data(host)));
        Assert.Equal("After a walk:", host.Channel.Texts.Last(text => text is not null));
        var left = host.Channel.Arrivals[^1].Activity["attachments"]![0]!["content"]!["actions"]![0]!["data"]!;
        AssertJson("""{ "say": "Left", "asker": "29:Una" }""", left);

        await PostAsync(host, Pressed(host, "Ben", "p2", left.DeepClone()));
        Assert.Equal("Only the person who asked can choose that.", host.Channel.Texts[^1]);

        await PostAsync(host, Group(host, "Una", "q2", "right"));
        Assert.Equal("After right:", host.Channel.Texts.Last(text => text is not null));
    }

    [Fact]
    public async Task Nobody_else_can()
    {
        await using var host = await StartAsync();

        await PostAsync(host, Group(host, "Una", "q1", "What helps?"));
        await PostAsync(host, Pressed(host, "Ben", "p1", Data(host)));

        Assert.Equal("Only the person who asked can choose that.", host.Channel.Texts[^1]);
    }

    [Fact]
    public async Task An_answer_that_was_not_given_leaves_no_trace_in_the_conversation()
    {
        await using var host = await StartAsync();
        List<bool> welcomed = [];
        host.Turns.Say = (state, _) =>
        {
            welcomed.Add(state.Welcomed);
            return new(Samples.Answer(new SaidPart("Secret")), state with { Welcomed = true });
        };

        await PostAsync(host, Group(host, "Una", "q1", "What helps?"));
        await PostAsync(host, Pressed(host, "Una", "p1", Data(host)));
        await PostAsync(host, Group(host, "Una", "q2", "What helps?"));

        Assert.Equal([false, false, true], welcomed);
    }

    [Fact]
    public async Task Each_member_of_a_group_has_a_conversation_of_their_own()
    {
        await using var host = await StartAsync("public");
        host.Turns.Say = (state, turn) => new(
            Samples.Answer(new SaidPart(state.Topic.Subjects is [var subject] ? subject : "nothing yet")), state with { Topic = new([turn.Text], []) });

        await PostAsync(host, Group(host, "Una", "1", "nausea"));
        await PostAsync(host, Group(host, "Ben", "2", "pain"));
        await PostAsync(host, Group(host, "Una", "3", "again"));
        await PostAsync(host, Group(host, "Ben", "4", "again"));

        Assert.Equal(["nothing yet", "nothing yet", "nausea", "pain"], host.Channel.Texts);
    }

    [Fact]
    public async Task Public_answers_are_given_in_the_thread()
    {
        await using var host = await StartAsync("public");
        host.Turns.Say = (state, _) => new(Samples.Answer(Samples.Quoted(new Paragraph("Ginger."))), state);

        await PostAsync(host, Group(host, "Una", "q1", "What helps?"));

        var (request, _, activity) = Assert.Single(host.Channel.Arrivals);
        Assert.Equal("POST /v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700/activities/q1", request);
        Assert.StartsWith("**Targeted therapy › Side effects** [1]\n\n> Ginger.", (string?)activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_chat_is_private_already()
    {
        await using var host = await StartAsync();
        var message = Group(host, "Una", "q1", "What helps?");
        message["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal" };

        await PostAsync(host, message);

        Assert.Equal(["You said: What helps?"], host.Channel.Texts);
    }

    [Theory]
    [InlineData("28:app", 1)]
    [InlineData("29:new", 0)]
    public async Task A_group_is_welcomed_when_the_bot_is_added_and_only_then(string added, int welcomes)
    {
        await using var host = await StartAsync();
        foreach (var adder in (string[])["Una", "Ben"])
        {
            var update = Group(host, adder, adder, null);
            update["type"] = "conversationUpdate";
            update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = added });
            await PostAsync(host, update);
        }

        Assert.Equal(Enumerable.Repeat("Hello.", welcomes), host.Channel.Texts.OfType<string>());
    }

    [Theory]
    [InlineData("""{"channelData":{"eventType":"teamRenamed","team":{"name":"New"}}}""")]
    [InlineData("""{"channelData":{"eventType":"channelCreated"}}""")]
    [InlineData("""{"topicName":"New name"}""")]
    [InlineData("""{"membersAdded":[]}""")]
    [InlineData("""{"membersRemoved":[{"id":"28:app"}]}""")]
    public async Task A_rename_is_no_arrival(string what)
    {
        await using var host = await StartAsync();
        var update = Group(host, "Una", "u1", null);
        update["type"] = "conversationUpdate";
        foreach (var (name, value) in JsonNode.Parse(what)!.AsObject()) update[name] = value!.DeepClone();

        await PostAsync(host, update);

        Assert.Empty(host.Channel.Arrivals);
    }

    [Fact]
    public async Task A_turn_that_breaks_says_in_no_line_what_was_written_where_or_by_whom()
    {
        await using var host = await StartAsync();
        host.Turns.Say = (_, turn) => throw new InvalidOperationException($"Una has no room for {turn.Text}");

        await PostAsync(host, Group(host, "Una", "q1", "secretword"));

        Assert.Equal(["I'm sorry, something went wrong on my side."], host.Channel.Texts);
        Assert.Contains(host.Log.Lines, line => line.Contains("A turn failed with System.InvalidOperationException", StringComparison.Ordinal));
        Assert.All(["secretword", "Una"], word => Assert.DoesNotContain(host.Log.Lines, line => line.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_setting_that_is_neither_stops_the_start()
    {
        var failure = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => StartAsync("secret"));

        Assert.Equal("Teams:GroupAnswers is 'secret': give private or public.", failure.Message);
    }

    private static void Warn(BotHost host, string route) =>
        host.Turns.Warn = (state, _) =>
            new(new Reply(new(route), [new SaidPart("You can call."), Samples.Helplines]) { Suggestions = ["Talk to someone"] }, state);

    private static Task<BotHost> StartAsync(string groupAnswers = "private") => BotHost.StartAsync(
        services => services.AddConnectorTransport(),
        app => app.MapConnectorTransport(),
        new Dictionary<string, string?> { ["Teams:GroupAnswers"] = groupAnswers });

    private static JsonObject Group(BotHost host, string member, string id, string? text)
    {
        var message = host.Message(text is null ? null : $"<at>SupportBot</at> {text}", id, Thread);
        message["channelId"] = "msteams";
        message["from"] = new JsonObject { ["id"] = $"29:{member}", ["name"] = member };
        message["recipient"] = new JsonObject { ["id"] = "28:app", ["name"] = "SupportBot" };
        message["conversation"]!["isGroup"] = true;
        message["conversation"]!["conversationType"] = "channel";
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>SupportBot</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:app", ["name"] = "SupportBot" },
        });
        return message;
    }

    private static JsonObject Pressed(BotHost host, string member, string id, JsonNode data)
    {
        var message = Group(host, member, id, null);
        message.Remove("entities");
        message["value"] = data;
        return message;
    }

    /// <summary>What the button "answer here" of the last card brings back.</summary>
    private static JsonNode Data(BotHost host) => host.Channel.Arrivals[^1].Activity["attachments"]![0]!["content"]!["actions"]![1]!["data"]!.DeepClone();

    private static async Task PostAsync(BotHost host, JsonObject activity) => Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(activity)).StatusCode);

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());
}
