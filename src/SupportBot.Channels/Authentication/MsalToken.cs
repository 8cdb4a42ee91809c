using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace SupportBot.Channels.Authentication;

/// <summary>The token of an app, from Microsoft's service, kept until shortly before it ends. Turns that need one at the same time wait for one request.</summary>
internal sealed partial class MsalToken : IBotToken
{
    /// <summary>Before its end, so that it is still good when it arrives.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>For getting one: channels wait for 15 s in all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly MsalRequest request;
    private readonly TimeProvider clock;
    private readonly ILogger<MsalToken> logger;
    private volatile Held? held;

    /// <summary>Never disposed: it holds nothing but memory, as its wait handle is not used.</summary>
    private SemaphoreSlim Turn { get; } = new(1);

    private MsalToken(MsalRequest request, TimeProvider clock, ILogger<MsalToken> logger) => (this.request, this.clock, this.logger) = (request, clock, logger);

    /// <summary>Uses an <see cref="IMsalHttpClientFactory"/> where there is one.</summary>
    public static IBotToken Of(IServiceProvider services) => new MsalToken(
        MsalRequests.For(
            services.GetRequiredService<IOptions<BotOptions>>().Value, services.GetRequiredService<BotCertificate>(), services.GetService<IMsalHttpClientFactory>()),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<MsalToken>>());

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => held is { } now && clock.GetUtcNow() < now.Until
        ? ValueTask.FromResult<string?>(now.Token)
        : GetAsync(null, cancellationToken);

    public ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken) => GetAsync(refused, cancellationToken);

    private async ValueTask<string?> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            if (held is { } now && clock.GetUtcNow() < now.Until && now.Token != refused) return now.Token;

            using var patience = new CancellationTokenSource(Patience, clock);
            var result = await request(refused is not null, patience.Token);
            held = new(result.AccessToken, result.ExpiresOn - Margin);
            return result.AccessToken;
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var reason = failure is MsalException msal ? $"{msal.ErrorCode}: {msal.Message}" : failure.Message;
            LogNoToken(reason.Split('\n', 2)[0].Trim());
            throw new DeliveryException("the bot could not get a token for the channel; see its log", DeliveryFailure.NotNow, failure);
        }
        finally
        {
            Turn.Release();
        }
    }

    private sealed record Held(string Token, DateTimeOffset Until);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The bot could not get a token, so replies have to wait: {Reason} "
            + "Check Bot:AppId, Bot:AppType and Bot:TenantId, the secret or certificate, and that this machine reaches Microsoft's login service.")]
    private partial void LogNoToken(string reason);
}
