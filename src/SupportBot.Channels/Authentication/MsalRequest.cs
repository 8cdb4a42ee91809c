using Microsoft.Identity.Client;

namespace SupportBot.Channels.Authentication;

/// <summary>Asks for the app's token.</summary>
/// <param name="renew">One that was kept won't do.</param>
internal delegate Task<AuthenticationResult> MsalRequest(bool renew, CancellationToken cancellationToken);
