using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Authentication;

/// <summary>The token that the bot shows to channels' services.</summary>
internal interface IBotToken
{
    /// <summary>Null where the bot has no app id, and shows none.</summary>
    /// <exception cref="DeliveryException">None is to be had for now.</exception>
    ValueTask<string?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Another one, in place of one that was not accepted.</summary>
    /// <exception cref="DeliveryException">None is to be had for now.</exception>
    ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken);
}
