using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Messages;
using static SupportBot.Channels.Authentication.TokenRefusal;

namespace SupportBot.Channels.Authentication;

/// <summary>Tells who sends an activity, by the bearer token of the request. What the activity says plays no part yet: <see cref="Caller.Check"/>.</summary>
internal sealed partial class TokenGate
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly Dictionary<string, Issuer> issuers = new(StringComparer.Ordinal);
    private readonly string appId;
    private readonly TimeProvider clock;
    private readonly ILogger<TokenGate> logger;

    public TokenGate(IOptions<BotOptions> options, KeySetReader reader, TimeProvider clock, ILoggerFactory loggers)
    {
        (appId, this.clock, logger) = (options.Value.AppId, clock, loggers.CreateLogger<TokenGate>());
        var cloud = BotCloud.Of(options.Value);
        var app = new Issuer(IsChannel: false, Keys(cloud.AppMetadata));
        foreach (var name in cloud.AppIssuers(options.Value.TenantId)) issuers[name] = app;
        issuers[cloud.ChannelIssuer] = new Issuer(IsChannel: true, Keys(cloud.ChannelMetadata));

        PublishedKeys Keys(string metadata) => new(metadata, reader, clock, loggers.CreateLogger<PublishedKeys>());
    }

    /// <summary>Exactly one of the two is null.</summary>
    public async ValueTask<(Caller? Caller, Refusal? Refusal)> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var (token, refusal) = Read(request);
            if (token is null) return Refuse(refusal!);
            var (issuer, key, unknown) = await SignerAsync(token, cancellationToken);
            if (key is null) return Refuse(unknown!);
            return (await SignatureAsync(token, key) ?? Time(token) ?? Audience(token, issuer!)) is { } wrong
                ? Refuse(wrong)
                : (new Caller(issuer!.IsChannel, Claim(token, "serviceurl"), key.Endorsements), null);
        }
        catch (KeysUnavailableException unavailable)
        {
            return (null, NotNow(unavailable.Metadata));
        }
        catch (Exception odd) when (odd is not OperationCanceledException)
        {
            LogOdd(odd.GetType());
            return (null, NotAToken);
        }
    }

    private (Caller?, Refusal?) Refuse(Refusal refusal)
    {
        LogRefused(refusal.Message);
        return (null, refusal);
    }

    private static (JsonWebToken?, Refusal?) Read(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        if (request.Headers.Authorization is not [{ } value] || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, NotAuthenticated(
                "the request has no bearer token", "Send one in the Authorization header; in the Emulator, enter the bot's app id and password"));
        try
        {
            return (new JsonWebToken(value[Scheme.Length..].Trim()), null);
        }
        catch (ArgumentException)
        {
            return (null, NotAToken);
        }
    }

    private static Refusal NotAToken => NotAuthenticated("the bearer token is not a JSON Web Token", "Send one that is");

    private async ValueTask<(Issuer?, PublishedKey?, Refusal?)> SignerAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (!issuers.TryGetValue(token.Issuer ?? "", out var issuer))
            return (null, null, NotAuthenticated("the token's issuer is none that this bot trusts", "Check Bot:AppType, Bot:TenantId and Bot:ChannelService"));
        if (!Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid))
            return (null, null, NotAuthenticated("the token is not signed with a published RSA key", "Send one that is"));
        return await issuer.Keys.FindAsync(token.Kid, cancellationToken) is { } key
            ? (issuer, key, null)
            : (null, null, NotAuthenticated(
                "the token is signed with a key that its issuer does not publish", "Check Bot:ChannelService and Bot:OpenIdMetadata"));
    }

    private async ValueTask<Refusal?> SignatureAsync(JsonWebToken token, PublishedKey key)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid ? null : NotAuthenticated("the token's signature is wrong", "Send the token as it was issued");
    }

    private Refusal? Time(JsonWebToken token)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (token.ValidTo == DateTime.MinValue) return NotAuthenticated("the token never expires", "Send one that does");
        if (token.ValidTo + Skew <= now) return NotAuthenticated("the token has expired", "Send a new one; if it is new, check this machine's clock");
        if (token.ValidFrom > now + Skew) return NotAuthenticated("the token is not valid yet", "Check this machine's clock");
        return null;
    }

    /// <summary>The app's own token must be by this app as well as for it: another app can get one for this bot.</summary>
    private Refusal? Audience(JsonWebToken token, Issuer issuer)
    {
        const string Fix = "Check that Bot:AppId is the app id that the bot is registered with";
        if (!token.Audiences.Contains(appId, StringComparer.OrdinalIgnoreCase)) return NotAuthenticated("the token is for another bot", Fix);
        if (issuer.IsChannel) return null;

        var by = Claim(token, "ver") == "2.0" ? Claim(token, "azp") : Claim(token, "appid");
        return appId.Equals(by, StringComparison.OrdinalIgnoreCase) ? null : NotAuthenticated("the token was issued to another app", Fix);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<object>(name, out var value) ? value as string : null;

    private sealed record Issuer(bool IsChannel, PublishedKeys Keys);

    [LoggerMessage(Level = LogLevel.Information, Message = "A request to /api/messages was refused: {Reason}")]
    private partial void LogRefused(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to /api/messages was refused: its token could not be read ({Type})")]
    private partial void LogOdd(Type type);
}
