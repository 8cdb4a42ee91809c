using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Tokens;

/// <summary>Writes tickets as signed tokens, and reads them back.</summary>
internal sealed class TokenDesk(TokenKeys keys, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    /// <summary>Enough to open a socket with: its token stands in an address, and addresses end up in logs.</summary>
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const string Issuer = "supportbot";
    private const string ConversationClaim = "conv";

    /// <summary>The stock client looks for it: then it takes no user id from its page.</summary>
    private const string UserClaim = "user";

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public static Refusal Expired { get; } = new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Get a new one.");

    /// <summary>In seconds.</summary>
    public int ExpiresIn => (int)options.Value.TokenLifetime.TotalSeconds;

    public ValueTask<string> WriteAsync(Ticket ticket, CancellationToken cancellationToken) =>
        WriteAsync(ticket, TokenUse.Requests, options.Value.TokenLifetime, cancellationToken);

    public ValueTask<string> WriteForStreamAsync(Ticket ticket, CancellationToken cancellationToken) =>
        WriteAsync(ticket, TokenUse.Stream, StreamLifetime, cancellationToken);

    /// <summary>Whether this has the form of a token, be it a good one or not.</summary>
    public static bool IsToken(string? text) => text is not null && Handler.CanReadToken(text);

    /// <summary>Exactly one of the two is null. Clients recover from an expired token (403), and give up at a wrong one (401).</summary>
    public ValueTask<(Ticket? Ticket, Refusal? Refusal)> ReadAsync(string? token, string use, CancellationToken cancellationToken) =>
        ReadAsync(token, use, TimeSpan.Zero, cancellationToken);

    /// <summary>The same for whoever wants a new token for an old one, or to end the conversation: it may have expired a while ago.</summary>
    public ValueTask<(Ticket? Ticket, Refusal? Refusal)> ReadAlsoExpiredAsync(string? token, CancellationToken cancellationToken) =>
        ReadAsync(token, TokenUse.Requests, options.Value.ResumeWithin, cancellationToken);

    private async ValueTask<(Ticket? Ticket, Refusal? Refusal)> ReadAsync(string? token, string use, TimeSpan grace, CancellationToken cancellationToken)
    {
        if (!IsToken(token)) return (null, Wrong("is missing"));
        JsonWebToken read;
        try
        {
            read = Handler.ReadJsonWebToken(token);
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException)
        {
            return (null, Wrong("cannot be read"));
        }
        var now = clock.GetUtcNow().UtcDateTime;
        if (read.ValidTo + grace <= now) return (null, Expired);
        if (await keys.FindAsync(read.Kid, cancellationToken) is not { } key) return (null, Wrong("was not signed here"));

        var result = await Handler.ValidateTokenAsync(read, Rules(key, use));
        return result.IsValid
            ? (new(Claim(ConversationClaim), Claim(UserClaim)) { HasExpired = read.ValidTo <= now }, null)
            : (null, Wrong("is not good for this"));

        string Claim(string name) => read.GetPayloadValue<string>(name);
    }

    private async ValueTask<string> WriteAsync(Ticket ticket, string use, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = use,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object> { [ConversationClaim] = ticket.Conversation, [UserClaim] = ticket.User },
            SigningCredentials = new(await keys.NewestAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Its time is looked at before, by our own clock.</summary>
    private static TokenValidationParameters Rules(SecurityKey key, string use) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = use,
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidateLifetime = false,
    };

    private static Refusal Wrong(string why) => new(StatusCodes.Status401Unauthorized, "BadToken", $"The token {why}. Get one from tokens/generate.");
}
