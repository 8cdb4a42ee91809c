using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkTurnTests : IDisposable
{
    private readonly TestAdapter channel = new();
    private readonly FakeTurns turns = new();
    private readonly ServiceProvider provider;

    public SdkTurnTests() => provider = new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddSingleton<ITurnHandler>(turns)
        .AddSingleton(Samples.Wording)
        .AddMemoryStore()
        .AddChannels()
        .AddSdkTransport()
        .BuildServiceProvider();

    public void Dispose() => provider.Dispose();

    [Theory]
    [InlineData("http://localhost:1", true)]
    [InlineData("https://example.org", false)]
    public async Task A_turn_whose_replies_would_leave_the_machine_is_not_taken(string serviceUrl, bool taken)
    {
        using var turn = Turn(serviceUrl);

        await provider.GetRequiredService<SdkBot>().OnTurnAsync(turn, CancellationToken.None);

        Assert.Equal(taken ? ["You said: hello"] : [], Said());
    }

    [Fact]
    public async Task What_breaks_outside_our_bot_is_apologised_for()
    {
        using var turn = Turn("http://localhost:1");

        await provider.GetRequiredService<SdkAdapter>().OnTurnError(turn, new InvalidOperationException("boom"));

        Assert.Equal([Samples.Wording.Trouble], Said());
    }

    private TurnContext Turn(string serviceUrl) => new(channel, new Activity
    {
        Type = "message",
        Id = "m1",
        Text = "hello",
        ServiceUrl = serviceUrl,
        ChannelId = "emulator",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c1"),
    });

    private IEnumerable<string> Said() => channel.ActiveQueue.Select(activity => ((Activity)activity).Text);
}
