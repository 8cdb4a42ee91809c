using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>From the token to the answer, over HTTP alone.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_token_begins_a_conversation_once()
    {
        var token = await host.PostAsync("tokens/generate");
        Assert.Equal(HttpStatusCode.OK, token.Status);
        Assert.Equal(3600, (int)token.Body["expires_in"]!);

        var begun = await host.PostAsync("conversations", token.Text("token"));
        var again = await host.PostAsync("conversations", token.Text("token"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (begun.Status, again.Status));
        Assert.Equal(token.Text("conversationId"), begun.Text("conversationId"));
        Assert.Equal(token.Text("conversationId"), again.Text("conversationId"));
        Assert.StartsWith(
            $"ws://{host.Address.Authority}/v3/directline/conversations/{begun.Text("conversationId")}/stream?watermark=0&t=ey", begun.Text("streamUrl"));
        Assert.Equal(["bot: Hello."], await new Talk(host, again.Text("conversationId"), again.Text("token"), "").TextsAsync());
    }

    [Fact]
    public async Task A_conversation_begins_without_a_token_as_well()
    {
        var begun = await host.PostAsync("conversations", "undefined", new JsonObject { ["user"] = new JsonObject() });

        Assert.Equal(HttpStatusCode.Created, begun.Status);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync($"conversations/{begun.Text("conversationId")}/activities", begun.Text("token"))).Status);
    }

    [Fact]
    public async Task What_is_said_and_answered_is_there_in_order_with_ids_people_and_time()
    {
        var talk = await host.BeginAsync();

        var posted = await talk.SayAsync("What helps?", "c1");

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var read = await talk.ReadAsync();
        Assert.Equal(["bot: Hello.", "user: What helps?", "bot: You said: What helps?"], Talk.Texts(read.Body));
        Assert.Equal("3", read.Text("watermark"));
        var (asked, answered) = (read.Body["activities"]![1]!, read.Body["activities"]![2]!);
        Assert.Equal(posted.Text("id"), (string)asked["id"]!);
        Assert.Equal("c1", (string)asked["channelData"]!["clientActivityID"]!);
        Assert.StartsWith("dl_", (string)asked["from"]!["id"]!);
        Assert.Equal($"{talk.Id}|0000003", (string)answered["id"]!);
        Assert.Equal(posted.Text("id"), (string)answered["replyToId"]!);
        Assert.Equal(["webchat", talk.Id], [(string)answered["channelId"]!, (string)answered["conversation"]!["id"]!]);
        Assert.Equal((string)asked["timestamp"]!, (string)answered["timestamp"]!);
    }

    [Fact]
    public async Task A_message_that_is_posted_again_gets_its_first_id_and_no_second_answer()
    {
        var talk = await host.BeginAsync();

        var first = await talk.SayAsync("What helps?", "c1");
        var second = await talk.SayAsync("What helps?", "c1");

        Assert.Equal((HttpStatusCode.OK, first.Text("id")), (second.Status, second.Text("id")));
        Assert.Equal(["user: What helps?", "bot: You said: What helps?"], await talk.TextsAsync("1"));
    }

    [Fact]
    public async Task Messages_without_an_id_of_the_page_are_all_answered()
    {
        var talk = await host.BeginAsync();

        await talk.SayAsync("Yes");
        await talk.SayAsync("Yes");

        Assert.Equal(["user: Yes", "bot: You said: Yes", "user: Yes", "bot: You said: Yes"], await talk.TextsAsync("1"));
    }

    [Fact]
    public async Task A_long_history_is_polled_in_parts()
    {
        await using var busy = await DirectLineHost.StartAsync(new Dictionary<string, string?> { ["MessagesPerMinute"] = "1000" });
        var talk = await busy.BeginAsync();
        for (var at = 0; at < 75; at++) await talk.SayAsync($"{at}");

        List<string> texts = [];
        var watermark = "";
        for (var part = 0; part < 2; part++)
        {
            var read = await talk.ReadAsync(watermark);
            texts.AddRange(Talk.Texts(read.Body));
            watermark = read.Text("watermark");
        }

        Assert.Equal(["bot: Hello.", .. Enumerable.Range(0, 75).SelectMany(at => new[] { $"user: {at}", $"bot: You said: {at}" })], texts);
        Assert.Equal(("151", "151"), (watermark, (await talk.ReadAsync(watermark)).Text("watermark")));
    }

    [Fact]
    public async Task A_request_that_came_over_https_gets_the_address_of_a_socket_with_wss()
    {
        await using var behind = await DirectLineHost.StartAsync(add: services => services.AddSingleton<IStartupFilter, Https>());

        var begun = await behind.PostAsync("conversations", null, null, ("Host", "group.example"));

        Assert.StartsWith($"wss://group.example/bot/v3/directline/conversations/{begun.Text("conversationId")}/stream?", begun.Text("streamUrl"));
    }

    /// <summary>What the program makes of a reverse proxy's headers.</summary>
    private sealed class Https : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, follow) =>
            {
                (context.Request.Scheme, context.Request.PathBase) = ("https", "/bot");
                return follow(context);
            });
            next(app);
        };
    }
}
