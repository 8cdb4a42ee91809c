using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace SupportBot.Channels.Authentication;

/// <summary>
/// The token of an app, from Microsoft's service, kept until shortly before it ends. Turns that need one at the same time wait for one request.
/// </summary>
internal sealed partial class MsalToken : IBotToken
{
    /// <summary>Before its end, so that it is still good when it arrives.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>For getting one: channels wait for 15 s in all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>After a failure. Those who waited for it share it, and don't wait as long again, each behind the other.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly MsalRequest request;
    private readonly TimeProvider clock;
    private readonly ILogger<MsalToken> logger;
    private volatile Held? held;
    private volatile Failed? failed;

    /// <summary>Never disposed: it holds nothing but memory, as its wait handle is not used.</summary>
    private SemaphoreSlim Turn { get; } = new(1);

    private MsalToken(MsalRequest request, TimeProvider clock, ILogger<MsalToken> logger) => (this.request, this.clock, this.logger) = (request, clock, logger);

    /// <summary>Uses an <see cref="IMsalHttpClientFactory"/> where there is one.</summary>
    public static IBotToken Of(IServiceProvider services) => new MsalToken(
        MsalRequests.For(
            services.GetRequiredService<IOptions<BotOptions>>().Value, services.GetRequiredService<BotCertificate>(),
            services.GetService<IMsalHttpClientFactory>()),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<MsalToken>>());

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => held is { } now && clock.GetUtcNow() < now.Until
        ? ValueTask.FromResult<string?>(now.Token)
        : new ValueTask<string?>(GetAsync(null).WaitAsync(cancellationToken));

    public ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken) => new(GetAsync(refused).WaitAsync(cancellationToken));

    /// <summary>Others wait for the same token: one who leaves doesn't stop it.</summary>
    private async Task<string?> GetAsync(string? refused)
    {
        await Turn.WaitAsync();
        try
        {
            if (held is { } now && clock.GetUtcNow() < now.Until && now.Token != refused) return now.Token;
            if (failed is { } before && clock.GetUtcNow() < before.Until) throw NoneForNow(before.Cause);

            using var patience = new CancellationTokenSource(Patience, clock);
            var result = await request(refused is not null, patience.Token);
            held = new(result.AccessToken, result.ExpiresOn - Margin);
            return result.AccessToken;
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException or OperationCanceledException)
        {
            var reason = failure is MsalException msal ? $"{msal.ErrorCode}: {msal.Message}" : failure.Message;
            LogNoToken(reason.Split('\n', 2)[0].Trim());
            failed = new(failure, clock.GetUtcNow() + Pause);
            throw NoneForNow(failure);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static DeliveryException NoneForNow(Exception cause) =>
        new("the bot could not get a token for the channel; see its log", DeliveryFailure.NotNow, cause);

    private sealed record Held(string Token, DateTimeOffset Until);

    private sealed record Failed(Exception Cause, DateTimeOffset Until);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The bot could not get a token, so replies have to wait: {Reason} "
            + "Check Bot:AppId, Bot:AppType and Bot:TenantId, the secret or certificate, and that this machine reaches Microsoft's login service.")]
    private partial void LogNoToken(string reason);
}
