using Microsoft.AspNetCore.Builder;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving.Emulator;

/// <summary>A tester's afternoon: open the bot in the Emulator, talk to it, save the transcript, and play it again later.</summary>
[Collection(Alone.Name)]
public sealed class EmulatorTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TextWriter _error = Console.Error;
    private WebApplication _app = null!;
    private FakeChannel _service = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        Console.SetError(TextWriter.Null);
        _app = BotServer.Build(["--urls", "http://127.0.0.1:0", "--DataPath", _data.Path]);
        await _app.StartAsync();
        _service = await FakeChannel.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _service.DisposeAsync();
        Console.SetError(_error);
    }

    public void Dispose()
    {
        _client.Dispose();
        _data.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_talk_is_answered_traced_saved_and_the_same_when_it_is_played_again(bool atOnce)
    {
        var emulator = new EmulatorStandIn(_service, _client);

        var welcome = await emulator.OpenAsync(atOnce);
        var answer = await emulator.SayAsync(Known.Question);
        var other = await emulator.SayAsync("I want to die");
        var saved = _data.Write("saved.transcript", emulator.Save());

        Assert.All([welcome, answer, other], arrived => Assert.Equal(["message", "trace"], arrived.Select(post => (string?)post.Activity["type"])));
        Assert.All(answer, post => Assert.Equal(emulator.AddressOf((string)post.Activity["replyToId"]!), post.Request));
        Assert.Equal(["small_talk", "answer", "crisis"], new[] { welcome, answer, other }.Select(arrived => (string?)arrived[^1].Activity["value"]!["route"]));
        Assert.Equal("support-and-counselling#online-support", (string?)answer[^1].Activity["value"]!["candidates"]![0]!["passage"]);
        Assert.Equal(
            new CommandRun(0, $"{saved}: the same, {(atOnce ? 3 : 4)} turns\n", ""),
            await CommandLine.RunAsync("transcript", "run", saved));
    }

    [Fact]
    public async Task Starting_over_with_another_conversation_is_another_welcome()
    {
        var first = await new EmulatorStandIn(_service, _client).OpenAsync(atOnce: true);
        var second = await new EmulatorStandIn(_service, _client).OpenAsync(atOnce: true);

        Assert.Equal(["message", "trace"], first.Select(post => (string?)post.Activity["type"]));
        Assert.Equal((string?)first[0].Activity["text"], (string?)second[0].Activity["text"]);
    }
}
