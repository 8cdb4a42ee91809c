using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Survival;

/// <summary>The program is killed under load, again and again, and then its promises are counted.</summary>
[Collection(Alone.Name)]
public sealed class KillTests : IAsyncLifetime, IDisposable
{
    private const int Kills = 8;

    private readonly TemporaryFolder _data = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(8));
    private readonly MortalServer _server;
    private FakeChannel _channel = null!;
    private ChannelSender[] _channels = null!;
    private PageSender[] _pages = null!;

    public KillTests() => _server = new MortalServer(_data.Path);

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        _channels = [.. Enumerable.Range(0, 3).Select(at => new ChannelSender(_server, _channel, $"c{at}"))];
        _pages = [.. Enumerable.Range(0, 3).Select(_ => new PageSender(_server))];
    }

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    public void Dispose()
    {
        foreach (var sender in _channels.Concat<Sender>(_pages)) sender.Dispose();
        _server.Dispose();
        _data.Dispose();
        _patience.Dispose();
    }

    [Fact]
    public async Task What_was_acknowledged_is_answered_however_often_the_program_is_killed()
    {
        await TalkAndKillAsync();

        await Until(() => _channels.All(IsAnswered), "An acknowledged activity has no answer");
        foreach (var channel in _channels) AssertRepeatedAroundKillsOnly(channel);
        foreach (var page in _pages) await AssertAnsweredOnceAsync(page);

        var before = _channels.Select(channel => channel.Replies.Values.Sum()).ToList();
        await Task.WhenAll(_channels.Concat<Sender>(_pages).Select(sender => sender.RepeatAsync(_patience.Token)));
        Assert.Equal(before, _channels.Select(channel => channel.Replies.Values.Sum()));
        foreach (var page in _pages) await AssertAnsweredOnceAsync(page);
    }

    private static bool IsAnswered(ChannelSender channel) => channel.Acknowledged.Select(sent => sent.Id).ToHashSet().IsSubsetOf(channel.Replies.Keys);

    private async Task TalkAndKillAsync()
    {
        var moments = new Random(20261122);
        using var enough = new CancellationTokenSource();
        await _server.StartAsync(_patience.Token);
        foreach (var page in _pages) await page.BeginAsync(_patience.Token);
        Sender[] senders = [.. _channels, .. _pages];
        var talks = senders.Select(sender => Task.Run(() => sender.TalkAsync(enough.Token, _patience.Token))).ToList();
        for (var kill = 0; kill < Kills; kill++)
        {
            await AllGoOn();
            await Task.Delay(moments.Next(1, 400), _patience.Token);
            _server.Kill();
            await _server.StartAsync(_patience.Token);
        }
        await AllGoOn();
        await enough.CancelAsync();
        await Task.WhenAll(talks);

        // A sender that failed would let the others wait for ever.
        async Task AllGoOn() => await await Task.WhenAny([Task.WhenAll(senders.Select(sender => sender.GoesOnAsync(_patience.Token))), .. talks]);
    }

    /// <summary>
    /// Twice is possible for what was posted or delivered in the moment of a kill: delivered, and not yet struck out of the outbox. That is the
    /// activity under way, or one of the two before it.
    /// </summary>
    private void AssertRepeatedAroundKillsOnly(ChannelSender channel)
    {
        var (sent, replies) = (channel.Acknowledged, channel.Replies);
        Assert.Equal(sent.Select(one => one.Id).Order(), replies.Keys.Order());
        for (var at = 0; at < sent.Count; at++)
        {
            var kills = sent[Math.Min(at + 2, sent.Count - 1)].Life - sent[at].Life + sent[at].Unacknowledged;
            Assert.True(
                replies[sent[at].Id] <= 1 + Math.Min(kills, Kills),
                $"{sent[at]} was answered {replies[sent[at].Id]} times, and {kills} kills were near.\n{_server.Log}");
        }
    }

    private async Task AssertAnsweredOnceAsync(PageSender page)
    {
        var history = await page.ReadAsync(_patience.Token);
        var asked = history.Where(activity => (string?)activity["from"]!["role"] == "user").ToList();
        var answers = history.Where(activity => (string?)activity["from"]!["role"] == "bot")
            .CountBy(activity => (string?)activity["replyToId"] ?? "")
            .ToDictionary();

        Assert.Equal(page.Acknowledged.Select(sent => sent.Id), asked.Select(activity => (string)activity["channelData"]!["clientActivityID"]!));
        Assert.All(asked, activity => Assert.Equal(1, answers[(string)activity["id"]!]));
    }

    private async Task Until(Func<bool> holds, string otherwise)
    {
        for (var deadline = DateTime.UtcNow + TimeSpan.FromSeconds(30); !holds(); await Task.Delay(20))
            Assert.True(DateTime.UtcNow < deadline, $"{otherwise}.\n{_server.Log}");
    }
}
