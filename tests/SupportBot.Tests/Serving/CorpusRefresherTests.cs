using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Turns;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving;

/// <summary>A running bot takes over what moderators save, and nothing that is broken.</summary>
[Collection(Alone.Name)]
public sealed class CorpusRefresherTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _corpus = new();
    private readonly TemporaryFolder _data = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _corpus.Write("parking.md", "# Parking\n\n## Where to park\nPark behind the blue house.\n");
        _app = BotServer.Build(["--Urls", "http://127.0.0.1:0", "--Corpus:Path", _corpus.Path, "--DataPath", _data.Path]);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _corpus.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task What_is_saved_is_served_and_what_is_broken_leaves_the_last_good_version()
    {
        Assert.Equal("Park behind the blue house.", Ask("where to park"));

        _corpus.Write("parking.md", "# Parking\n\n## Where to park\nPark under the old bridge.\n");
        await Until(() => Ask("where to park") == "Park under the old bridge.");

        _corpus.Write("parking.md", "---\ntitle: [\n");
        _corpus.Write("meeting.md", "# Meetings\n\n## When we meet\nWe meet on the first Monday.\n");
        await Until(() => Ask("when do we meet") == "We meet on the first Monday.");
        Assert.Equal("Park under the old bridge.", Ask("where to park"));
    }

    private string? Ask(string question) =>
        _app.Services.GetRequiredService<ITurnHandler>().Handle(ConversationState.New, new Turn(question)).Reply.Passages is [var first, ..] ? first.Quoted : null;

    private static async Task Until(Func<bool> holds)
    {
        for (var deadline = DateTime.UtcNow + Patience; !holds(); await Task.Delay(50)) Assert.True(DateTime.UtcNow < deadline, "The change was not taken over in time.");
    }
}
