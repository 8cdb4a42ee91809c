using System.Net;
using System.Text.Json.Nodes;
using SupportBot.Channels.Connector;
using SupportBot.Channels.Tests.DirectLine;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Bot;

public sealed class FeedbackTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(services => services.AddConnectorTransport(), app => app.MapConnectorTransport());

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""{"reaction":"dislike","feedback":{"feedbackText":" It is too old. "}}""", false, "It is too old.")]
    [InlineData("""{"reaction":"dislike","feedback":"{\"feedbackText\":\"It is too old.\"}"}""", false, "It is too old.")]
    [InlineData("""{"reaction":"like","feedback":"{}"}""", true, null)]
    [InlineData("""{"reaction":"like","feedback":""}""", true, null)]
    [InlineData("""{"reaction":"like","feedback":{"feedbackText":"  "}}""", true, null)]
    [InlineData("""{"reaction":"like","feedback":null}""", true, null)]
    [InlineData("""{"reaction":"like"}""", true, null)]
    public async Task A_thumb_is_kept_with_its_reason(string given, bool helped, string? reason)
    {
        var response = await host.PostAsync(Submit(given));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal((helped, reason), (kept.Helped, kept.Reason));
        Assert.Empty(host.Channel.Arrivals);
    }

    [Theory]
    [InlineData("""{"reaction":"shrug"}""")]
    [InlineData("""{"reaction":7}""")]
    [InlineData("""{"feedback":{"feedbackText":"x"}}""")]
    [InlineData("""{"reaction":"like","feedback":"not json"}""")]
    [InlineData("""{"reaction":"like","feedback":"[1]"}""")]
    [InlineData("""{"reaction":"like","feedback":7}""")]
    [InlineData("7")]
    [InlineData("""{"reaction":"like","feedback":"{\"feedbackText\":\"\\ud800\"}"}""")]
    public async Task What_cannot_be_understood_is_refused(string given)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(Submit(given))).StatusCode);
        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task Another_action_is_not_known(string value)
    {
        var invoke = Submit("{}");
        invoke["value"] = JsonNode.Parse(value);

        Assert.Equal(HttpStatusCode.NotImplemented, (await host.PostAsync(invoke)).StatusCode);
    }

    [Theory]
    [InlineData("LikeAction", true)]
    [InlineData("DislikeAction", false)]
    public async Task A_thumb_of_Web_Chat_is_an_event(string pressed, bool helped)
    {
        var thumb = host.Message(null);
        thumb["type"] = "event";
        thumb["name"] = "webchat:activity-status/feedback";
        thumb["entities"] = new JsonArray(
            new JsonObject { ["type"] = "ClientCapabilities" }, new JsonObject { ["@type"] = pressed, ["actionStatus"] = "PotentialActionStatus" });

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(thumb)).StatusCode);
        Assert.Equal([helped], (await KeptAsync()).Select(kept => kept.Helped));
        Assert.Empty(host.Channel.Arrivals);
    }

    [Fact]
    public async Task It_names_what_the_last_answer_quoted()
    {
        host.Turns.Say = (state, turn) => new(Samples.Answer(new SaidPart("x")), state with { LastAnswer = new([turn.Text]) });

        await host.PostAsync(host.Message("coping#faith", "m1"));
        await host.PostAsync(host.Message("other#one", "m2", "c2"));
        await host.PostAsync(Submit("""{"reaction":"like"}"""));

        Assert.Equal(["coping#faith"], Assert.Single(await KeptAsync()).Passages);
    }

    [Theory]
    [InlineData("without names", "without names")]
    [InlineData(null, null)]
    public async Task A_reason_is_kept_as_it_is_redacted_and_not_at_all_where_it_cannot_be(string? redacted, string? kept)
    {
        host.Turns.TakeOut = words => words == "Ann Smith said so" ? redacted : "?";

        await host.PostAsync(Submit("""{"reaction":"dislike","feedback":{"feedbackText":"Ann Smith said so"}}"""));

        var one = Assert.Single(await KeptAsync());
        Assert.Equal((false, kept), (one.Helped, one.Reason));
    }

    [Fact]
    public async Task A_reason_of_someone_who_may_be_in_danger_is_answered_and_not_kept()
    {
        host.Turns.Warn = Warning;

        var response = await host.PostAsync(Submit("""{"reaction":"dislike","feedback":{"feedbackText":"I want to die"}}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        Assert.Empty(await KeptAsync());
        Assert.Equal(["Please call."], host.Channel.Texts);
        Assert.Equal("crisis", (await host.Store.ReadAsync(new ConversationKey("test", "c1"), default)).State.Care.Route);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("want to die", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_our_own_page_it_is_answered_in_the_conversation_which_does_not_hold_the_reason()
    {
        await using var page = await DirectLineHost.StartAsync();
        page.Turns.Warn = Warning;
        var talk = await page.BeginAsync();

        var posted = await talk.PostAsync(Submit("""{"reaction":"dislike","feedback":{"feedbackText":"I want to die"}}"""));

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Equal(["bot: Hello.", "bot: Please call."], await talk.TextsAsync());
        Assert.Empty(await page.Get<IFeedbackStore>().ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_breaks_gives_the_numbers_all_the_same()
    {
        host.Turns.Warn = Warning;
        host.Turns.Say = (_, _) => throw new InvalidOperationException("A bug.");

        await host.PostAsync(host.Message("I want to die"));

        Assert.Equal("Please call.\n\nI'm sorry, something went wrong on my side.", string.Join("\n\n", host.Channel.Texts));
        Assert.Equal("crisis", (await host.Store.ReadAsync(new ConversationKey("test", "c1"), default)).State.Care.Route);
    }

    [Fact]
    public async Task A_turn_that_breaks_is_apologised_for_also_where_safety_is_what_breaks()
    {
        host.Turns.Warn = (_, _) => throw new InvalidOperationException("A bug.");
        host.Turns.Say = (_, _) => throw new InvalidOperationException("A bug.");

        await host.PostAsync(host.Message("hello"));

        Assert.Equal(["I'm sorry, something went wrong on my side."], host.Channel.Texts);
    }

    [Fact]
    public async Task Nothing_of_it_is_logged()
    {
        await host.PostAsync(Submit("""{"reaction":"like","feedback":{"feedbackText":"my own words"}}"""));

        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("my own words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":"DislikeAction"}]}""", null)]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"Old."}}}}""", "Old.")]
    public async Task Our_own_page_sends_it_over_Direct_Line(string thumb, string? reason)
    {
        await using var page = await DirectLineHost.StartAsync();
        page.Turns.Say = (state, _) => new(Samples.Answer(new SaidPart("x")), state with { LastAnswer = new(["coping#faith"]) });
        var talk = await page.BeginAsync();
        await talk.SayAsync("What helps?");

        await talk.PostAsync(JsonNode.Parse(thumb)!.AsObject());

        var kept = Assert.Single(await page.Get<IFeedbackStore>().ReadAsync(CancellationToken.None));
        Assert.Equal((false, reason, "coping#faith"), (kept.Helped, kept.Reason, Assert.Single(kept.Passages)));
    }

    [Theory]
    [InlineData(3, "first#one")]
    [InlineData(5, "")]
    public async Task A_thumb_under_an_earlier_answer_names_no_passages_of_a_later_one(int lastEntry, string passages)
    {
        await using var page = await DirectLineHost.StartAsync();
        page.Turns.Say = (state, turn) => new(Samples.Answer(new SaidPart("x")), state with { LastAnswer = new([turn.Text]) });
        var talk = await page.BeginAsync();
        await talk.SayAsync("first#one");
        if (lastEntry == 5) await talk.SayAsync("second#one");

        await talk.PostAsync(JsonNode.Parse($$$"""
            {"type":"invoke","name":"message/submitAction","replyToId":"{{{talk.Id}}}|0000003","value":{"actionName":"feedback","actionValue":{"reaction":"like"} } }
            """)!.AsObject());

        var kept = Assert.Single(await page.Get<IFeedbackStore>().ReadAsync(CancellationToken.None));
        Assert.Equal(passages, string.Join(',', kept.Passages));
    }

    private static TurnResult? Warning(ConversationState state, Turn turn) => turn.Text == "I want to die"
        ? new(new Reply(new("crisis"), [new SaidPart("Please call.")]), state with { Care = new Care("crisis", 3) })
        : null;

    private JsonObject Submit(string given)
    {
        var invoke = host.Message(null, "i1");
        invoke["type"] = "invoke";
        invoke["name"] = "message/submitAction";
        invoke["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = JsonNode.Parse(given) };
        return invoke;
    }

    private Task<IReadOnlyList<Feedback>> KeptAsync() => ((IFeedbackStore)host.Store).ReadAsync(CancellationToken.None);
}
