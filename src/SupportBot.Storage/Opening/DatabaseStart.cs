using Microsoft.Extensions.Hosting;
using SupportBot.Core.Conversations;

namespace SupportBot.Storage.Opening;

/// <summary>Opens the database before anything else starts, so that trouble with it is told at once.</summary>
internal sealed class DatabaseStart(Database database, IConversationStore conversations, IHistory history) : IHostedLifecycleService, IAsyncDisposable
{
    private Task _warm = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        database.Open();
        return Task.CompletedTask;
    }

    /// <summary>EF Core compiles a query when it is first asked: better now than while a member waits.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _warm = Task.Run(WarmAsync, cancellationToken);
        return Task.CompletedTask;
    }

    /// <summary>The database is not closed under it, whoever ends the program and however.</summary>
    public async ValueTask DisposeAsync() => await _warm.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WarmAsync()
    {
        var nobody = new ConversationKey("", "");
        await conversations.ReadAsync(nobody, CancellationToken.None);
        await history.ReadAsync(nobody, 0, 1, CancellationToken.None);
    }
}
