using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.DirectLine.Conformance;

/// <summary>What the client sees that the stock Web Chat has inside.</summary>
public sealed class ConformanceTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [ConformanceFact]
    public async Task A_token_opens_a_conversation_with_one_welcome()
    {
        var token = await host.PostAsync("tokens/generate");
        await using var client = await RealClient.ConnectAsync(host, new() { ["token"] = token.Text("token") });

        await client.HasTextsAsync(1);

        Assert.Equal(["bot: Hello."], client.Texts);
        Assert.Equal(["Uninitialized", "Connecting", "Online"], client.Statuses);
        Assert.Equal(["POST conversations 201"], client.Requests);
        Assert.Equal(token.Text("conversationId"), (string)(await client.TellsOfAsync("activity"))["conversation"]!["id"]!);
    }

    [ConformanceFact]
    public async Task A_message_is_echoed_before_it_is_answered_under_the_id_that_its_post_got()
    {
        await using var client = await RealClient.ConnectAsync(host);
        await client.HasTextsAsync(1);

        await client.PostAsync("What helps?", "c1");

        var id = (string)(await client.TellsOfAsync("posted"))!;
        await client.HasTextsAsync(3);
        Assert.Equal(["bot: Hello.", "user: What helps?", "bot: You said: What helps?"], client.Texts);
        var (echo, reply) = (await client.TellsOfAsync("activity", 2), await client.TellsOfAsync("activity", 3));
        Assert.Equal((id, "c1", id), ((string)echo["id"]!, (string)echo["channelData"]!["clientActivityID"]!, (string)reply["replyToId"]!));
    }

    [ConformanceFact]
    public async Task Messages_in_a_row_are_each_answered_once_and_in_order()
    {
        await using var client = await RealClient.ConnectAsync(host);
        await client.HasTextsAsync(1);

        for (var at = 1; at <= 5; at++)
        {
            await client.PostAsync($"{at}", $"c{at}");
            await client.TellsOfAsync("posted", at);
        }

        await client.HasTextsAsync(11);
        Assert.Equal(["bot: Hello.", .. Enumerable.Range(1, 5).SelectMany(at => new[] { $"user: {at}", $"bot: You said: {at}" })], client.Texts);
    }

    [ConformanceFact]
    public async Task Messages_at_once_are_each_answered_once_behind_their_echo()
    {
        await using var client = await RealClient.ConnectAsync(host);
        await client.HasTextsAsync(1);

        for (var at = 1; at <= 5; at++) await client.PostAsync($"{at}", $"c{at}");

        // The client hands on what came in one frame with pauses, and may put what came in the next between.
        await client.TellsOfAsync("posted", 5);
        await client.HasTextsAsync(11);
        var texts = client.Texts.ToList();
        Assert.Equal(11, texts.Count);
        for (var at = 1; at <= 5; at++) Assert.InRange(texts.IndexOf($"user: {at}"), 1, texts.IndexOf($"bot: You said: {at}"));
    }

    [ConformanceFact]
    public async Task A_client_renews_its_token_and_goes_on_with_the_new_one()
    {
        var clock = new HastyClock();
        await using var bot = await DirectLineHost.StartAsync(clock: clock);
        await using var client = await RealClient.ConnectAsync(bot, haste: 300);
        await client.HasTextsAsync(1);
        clock.Move(TimeSpan.FromMinutes(15));

        await client.UntilAsync(() => client.Requests.Contains("POST tokens/refresh 200"));
        clock.Move(TimeSpan.FromMinutes(50));
        await client.PostAsync("Still here");

        await client.HasTextsAsync(3);
        Assert.Equal(["bot: Hello.", "user: Still here", "bot: You said: Still here"], client.Texts);
        Assert.Equal(["Uninitialized", "Connecting", "Online"], client.Statuses);
    }

    [ConformanceFact]
    public async Task A_socket_that_is_cut_opens_again_and_brings_what_was_missed_and_nothing_twice()
    {
        var talk = await host.BeginAsync();
        await using var client = await RealClient.ConnectAsync(host, new() { ["token"] = talk.Token }, haste: 3);
        await client.HasTextsAsync(1);
        await client.PostAsync("One");
        await client.HasTextsAsync(3);

        await client.DoAsync("cut");
        await client.TellsOfAsync("socket", 2);
        await talk.SayAsync("While away");
        await client.TellsOfAsync("socket", 3);
        await client.HasTextsAsync(5); // The reply, too: "Back" doesn't overtake it.
        await talk.SayAsync("Back");

        await client.HasTextsAsync(7);
        Assert.Equal(
            ["bot: Hello.", "user: One", "bot: You said: One", "user: While away", "bot: You said: While away", "user: Back", "bot: You said: Back"],
            client.Texts);
        Assert.Contains($"GET conversations/{talk.Id}?watermark=3 200", client.Requests);
        Assert.Equal("closed 1006", (string)(await client.TellsOfAsync("socket", 2))!);
    }

    [ConformanceFact]
    public async Task A_client_goes_on_at_the_next_server_after_a_restart()
    {
        var store = new MemoryStore();
        await using var bot = await DirectLineHost.StartAsync(store: store);
        await using var client = await RealClient.ConnectAsync(bot, haste: 3);
        await client.HasTextsAsync(1);

        await bot.StopAsync();
        await client.TellsOfAsync("socket", 2);
        await using var next = await DirectLineHost.StartAsync(store: store, port: bot.Address.Port);
        await client.TellsOfAsync("socket", 3);
        await client.PostAsync("One");

        await client.HasTextsAsync(3);
        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One"], client.Texts);
        Assert.Equal("closed 1001", (string)(await client.TellsOfAsync("socket", 2))!);
    }

    [ConformanceFact]
    public async Task A_page_that_is_loaded_again_gets_the_whole_conversation_and_no_second_welcome()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");
        await using var client = await RealClient.ConnectAsync(host, new() { ["token"] = talk.Token, ["conversationId"] = talk.Id });

        await client.HasTextsAsync(3);
        await client.PostAsync("Two");

        await client.HasTextsAsync(5);
        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One", "user: Two", "bot: You said: Two"], client.Texts);
        Assert.StartsWith($"GET conversations/{talk.Id}?watermark= 200", client.Requests[0]);
    }

    [ConformanceFact]
    public async Task A_client_that_knows_its_watermark_gets_what_is_behind_it()
    {
        var talk = await host.BeginAsync();
        await talk.SayAsync("One");
        await using var client = await RealClient.ConnectAsync(host, new() { ["token"] = talk.Token, ["conversationId"] = talk.Id, ["watermark"] = "2" });

        await client.HasTextsAsync(1);

        Assert.Equal(["bot: You said: One"], client.Texts);
    }

    [ConformanceFact]
    public async Task A_client_without_sockets_polls()
    {
        await using var client = await RealClient.ConnectAsync(host, new() { ["webSocket"] = false, ["pollingInterval"] = 200 });
        await client.HasTextsAsync(1);

        await client.PostAsync("One", "c1");
        await client.HasTextsAsync(3);
        await client.PostAsync("Two", "c2");
        await client.HasTextsAsync(5);

        Assert.Equal(["bot: Hello.", "user: One", "bot: You said: One", "user: Two", "bot: You said: Two"], client.Texts);
        Assert.DoesNotContain(client.Events, one => one.ContainsKey("socket"));
    }

    [ConformanceFact]
    public async Task A_client_whose_token_expired_says_so_and_goes_on_with_a_new_one()
    {
        var clock = new HastyClock();
        await using var bot = await DirectLineHost.StartAsync(clock: clock);
        await using var client = await RealClient.ConnectAsync(bot);
        await client.HasTextsAsync(1);
        clock.Move(TimeSpan.FromHours(2));

        await client.PostAsync("One");
        Assert.Equal("retry", (string)(await client.TellsOfAsync("posted"))!);
        await client.UntilAsync(() => client.Statuses.Contains("ExpiredToken"));
        await client.DoAsync("token");
        var renewed = await bot.PostAsync("tokens/refresh", (string)(await client.TellsOfAsync("token"))!);
        var back = await bot.GetAsync($"conversations/{renewed.Text("conversationId")}?watermark=1", renewed.Text("token"));
        await client.DoAsync(new JsonObject { ["do"] = "reconnect", ["conversation"] = back.Body.DeepClone() });
        await client.PostAsync("Two");

        // With each change of its status the client opens one more socket, and gets what comes by each: Web Chat goes by their ids.
        await client.UntilAsync(() => client.Texts.Contains("bot: You said: Two"));
        Assert.Equal(["bot: Hello.", "user: Two", "bot: You said: Two"], client.Texts.Distinct());
        Assert.Equal("Online", client.Statuses[^1]);
    }

    [ConformanceFact]
    public async Task A_conversation_that_the_member_ends_is_over()
    {
        await using var client = await RealClient.ConnectAsync(host, haste: 3);
        await client.HasTextsAsync(1);

        await client.PostAsync(DirectLineHost.Message(null, "c1", "endOfConversation"));

        Assert.Equal("conversation ended", (string)(await client.TellsOfAsync("over"))!);
        Assert.Equal("closed 1000", (string)(await client.TellsOfAsync("socket", 2))!);
        await client.PostAsync("One");
        Assert.Equal(404, (int)await client.TellsOfAsync("failed"));
    }

    [ConformanceFact]
    public async Task A_polling_client_learns_that_the_conversation_is_over()
    {
        var talk = await host.BeginAsync();
        await using var client = await RealClient.ConnectAsync(host, new() { ["token"] = talk.Token, ["webSocket"] = false, ["pollingInterval"] = 200 });
        await client.HasTextsAsync(1);

        await talk.PostAsync(DirectLineHost.Message(null, type: "endOfConversation"));

        await client.UntilAsync(() => client.Statuses.Contains("Ended"));
    }

    [ConformanceFact]
    public async Task A_client_that_may_not_begin_gives_up()
    {
        await using var bot = await DirectLineHost.StartAsync(add: services => services.AddSingleton<IConversationAccess, Nobody>());
        await using var client = await RealClient.ConnectAsync(bot);

        await client.UntilAsync(() => client.Statuses.Contains("FailedToConnect"));

        Assert.Equal(["POST conversations 401"], client.Requests);
    }

    [ConformanceFact]
    public async Task A_message_too_many_fails_at_once()
    {
        await using var bot = await DirectLineHost.StartAsync(new Dictionary<string, string?> { ["MessagesPerMinute"] = "1" });
        await using var client = await RealClient.ConnectAsync(bot);
        await client.HasTextsAsync(1);

        await client.PostAsync("One");
        await client.TellsOfAsync("posted");
        await client.PostAsync("Two");

        Assert.Equal(429, (int)await client.TellsOfAsync("failed"));
    }

    [ConformanceFact]
    public async Task A_file_is_refused_in_words_and_its_message_answered()
    {
        await using var client = await RealClient.ConnectAsync(host);
        await client.HasTextsAsync(1);
        var message = DirectLineHost.Message("What is this?", "c1");
        message["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "text/plain", ["contentUrl"] = "data:text/plain,mine", ["name"] = "scan.txt" });

        await client.PostAsync(message);

        await client.HasTextsAsync(4);
        Assert.Equal(["bot: Hello.", "user: What is this?", "bot: I can't open files.", "bot: You said: What is this?"], client.Texts);
        Assert.Equal((string)(await client.TellsOfAsync("activity", 2))["id"]!, (string)(await client.TellsOfAsync("posted"))!);
    }

    [ConformanceFact]
    public async Task A_session_has_no_id()
    {
        await using var client = await RealClient.ConnectAsync(host);

        await client.DoAsync("session");

        Assert.Equal("", (string)(await client.TellsOfAsync("session"))!);
    }

    private sealed class Nobody : IConversationAccess
    {
        public bool MayBegin(HttpRequest request) => false;
    }
}
