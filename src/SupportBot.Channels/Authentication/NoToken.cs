namespace SupportBot.Channels.Authentication;

/// <summary>Of a bot without an app id.</summary>
internal sealed class NoToken : IBotToken
{
    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);

    public ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
}
