using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;
using SupportBot.Serving;
using SupportBot.Serving.Health;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving.Health;

public sealed class HealthTests : IAsyncLifetime, IDisposable
{
    private readonly BrokenStore _store = new();
    private readonly HastyClock _clock = new();
    private readonly FakeLog _log = new();
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _app = await Parts.StartAsync(
            services => services
                .AddHealth()
                .AddLogging(logging => logging.AddProvider(_log))
                .AddSingleton(new LiveRelease(Shipped.Release)).AddSingleton<IConversationStore>(_store).AddSingleton<TimeProvider>(_clock),
            app =>
            {
                app.UseRouting();
                app.MapHealth();
            });
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task A_bot_that_can_answer_is_ready()
    {
        Assert.Equal((HttpStatusCode.OK, "ready"), await AskAsync("/readyz"));
        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync("/healthz"));
    }

    [Fact]
    public async Task Without_a_database_it_lives_and_is_not_ready()
    {
        _store.Fault = new IOException("/srv/data/supportbot.db: no space left on device");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "the database cannot be written"), await AskAsync("/readyz"));
        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync("/healthz"));
        Assert.Contains(
            "Error: The database cannot be written (System.IO.IOException): /srv/data/supportbot.db: no space left on device ", _log.Lines);
    }

    [Fact]
    public async Task It_is_ready_again_once_the_database_is()
    {
        _store.Fault = new IOException();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await AskAsync("/readyz")).Status);

        _store.Fault = null;
        _clock.Move(TimeSpan.FromSeconds(6));

        Assert.Equal((HttpStatusCode.OK, "ready"), await AskAsync("/readyz"));
    }

    [Fact]
    public async Task Asking_often_writes_once()
    {
        for (var at = 0; at < 20; at++) await AskAsync("/readyz");

        Assert.Equal(1, _store.Writes);
    }

    [Fact]
    public async Task It_keeps_nothing_but_its_own_probe()
    {
        await AskAsync("/readyz");

        Assert.Equal(new ConversationKey("", "readyz"), _store.Written);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_monitor_may_ask_for_the_head_only(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A store that fails when told to.</summary>
    private sealed class BrokenStore : IConversationStore
    {
        private readonly MemoryStore _inner = new();

        public Exception? Fault { get; set; }

        public int Writes { get; private set; }

        public ConversationKey Written { get; private set; }

        public ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken) => _inner.ReadAsync(key, cancellationToken);

        public Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken)
        {
            if (Fault is not null) throw Fault;
            Writes++;
            Written = turn.Before.Key;
            return _inner.KeepAsync(turn, cancellationToken);
        }

        public Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken) => _inner.TakeBackAsync(turn, cancellationToken);

        public Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken) => _inner.ForgetAsync(key, cancellationToken);
    }
}
