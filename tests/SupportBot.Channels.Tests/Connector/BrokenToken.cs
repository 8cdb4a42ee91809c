using SupportBot.Channels.Authentication;

namespace SupportBot.Channels.Tests.Connector;

/// <summary>Fails, as nobody foresaw, so often.</summary>
internal sealed class BrokenToken : IBotToken
{
    public int Failures { get; set; }

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) =>
        Failures-- > 0 ? throw new InvalidOperationException("Nobody foresaw this.") : ValueTask.FromResult<string?>(null);

    public ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken) => ReadAsync(cancellationToken);
}
