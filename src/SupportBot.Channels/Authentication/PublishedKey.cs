using Microsoft.IdentityModel.Tokens;

namespace SupportBot.Channels.Authentication;

/// <summary>A key that tokens are signed with.</summary>
/// <param name="Endorsements">The channels that it may speak for; null where it says nothing of them.</param>
internal sealed record PublishedKey(SecurityKey Key, IReadOnlySet<string>? Endorsements);
