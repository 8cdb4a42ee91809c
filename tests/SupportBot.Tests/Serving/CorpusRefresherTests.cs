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
    private readonly TemporaryFolder _dialogs = new();
    private readonly TemporaryFolder _data = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _corpus.Write("parking.md", "# Parking\n\n## Where to park\nPark behind the blue house.\n");
        ShippedDialogs.CopyTo(_dialogs.Path);
        _dialogs.Write("en/walk.yaml", Walk("Which way?", "next: home"));
        _app = BotServer.Build(["--Urls", "http://127.0.0.1:0", "--Corpus:Path", _corpus.Path, "--Dialogs:Path", _dialogs.Path, "--DataPath", _data.Path]);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _dialogs.Dispose();
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

    [Fact]
    public async Task A_saved_dialog_is_served_and_a_broken_one_leaves_its_last_good_version()
    {
        Assert.Equal("Which way?", Say("a walk"));

        _dialogs.Write("en/walk.yaml", Walk("Left or right?", "next: home"));
        await Until(() => Say("a walk") == "Left or right?");

        _dialogs.Write("en/walk.yaml", Walk("Up or down?", "nxt: home"));
        _dialogs.Write("en/run.yaml", Walk("Run where?", "next: home").Replace("walk", "run", StringComparison.Ordinal));
        await Until(() => Say("a run") == "Run where?");
        Assert.Equal("Left or right?", Say("a walk"));

        _dialogs.Write("en/wording.yaml", "welcome: [");
        _dialogs.Write("en/run.yaml", Walk("Run home?", "next: home").Replace("walk", "run", StringComparison.Ordinal));
        _corpus.Write("meeting.md", "# Meetings\n\n## When we meet\nWe meet on the first Monday.\n");
        await Until(() => Ask("when do we meet") == "We meet on the first Monday.");
        Assert.Equal("Run where?", Say("a run"));
    }

    [Fact]
    public async Task No_turn_waits_for_what_is_counted_of_a_changed_corpus()
    {
        _corpus.Write("asked/parking.txt", "[parking#where-to-park]\nwhere do I leave my car\n");
        _corpus.Write("parking.md", "# Parking\n\n## Where to park\nPark under the old bridge.\n");
        var live = _app.Services.GetRequiredService<LiveRelease>();
        var before = live.Current;

        await Until(() => !ReferenceEquals(live.Current, before));

        Assert.True(live.Current.Counted.IsCompletedSuccessfully);
    }

    private static string Walk(string prompt, string next) => $$"""
        id: walk
        title: A walk
        version: 1
        about: Out and home.
        start: way
        steps:
          way: { ask: "{{prompt}}", choices: [ { text: Left, {{next}} } ] }
          home: { end: Home. }
        """;

    private string? Say(string words) =>
        _app.Services.GetRequiredService<ITurnHandler>().Handle(ConversationState.New, new Turn(words)).Reply.Parts is [SaidPart { Text: var said }]
            ? said
            : null;

    private string? Ask(string question) =>
        _app.Services.GetRequiredService<ITurnHandler>().Handle(ConversationState.New, new Turn(question)).Reply.Passages is [var first, ..]
            ? first.Quoted
            : null;

    private static async Task Until(Func<bool> holds)
    {
        for (var deadline = DateTime.UtcNow + Patience; !holds(); await Task.Delay(50))
            Assert.True(DateTime.UtcNow < deadline, "The change was not taken over in time.");
    }
}
