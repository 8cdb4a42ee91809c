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
}
