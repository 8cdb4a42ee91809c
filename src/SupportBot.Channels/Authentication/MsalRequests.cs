using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Authentication;

/// <summary>How an app proves who it is: by secret, by certificate, or by where it runs.</summary>
internal static class MsalRequests
{
    /// <param name="http">Null: MSAL's own.</param>
    public static MsalRequest For(BotOptions options, BotCertificate certificate, IMsalHttpClientFactory? http)
    {
        var cloud = BotCloud.Of(options);
        return options.IsManagedIdentity ? ByManagedIdentity(options, cloud, http) : ByCredentials(options, cloud, certificate, http);
    }

    private static MsalRequest ByManagedIdentity(BotOptions options, BotCloud cloud, IMsalHttpClientFactory? http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId));
        if (http is not null) builder.WithHttpClientFactory(http);
        var app = builder.Build();
        return (renew, cancellationToken) => app.AcquireTokenForManagedIdentity(cloud.ChannelResource).WithForceRefresh(renew).ExecuteAsync(cancellationToken);
    }

    private static MsalRequest ByCredentials(BotOptions options, BotCloud cloud, BotCertificate certificate, IMsalHttpClientFactory? http)
    {
        var tenant = options.IsSingleTenant ? options.TenantId : cloud.SharedTenant;
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId).WithAuthority($"{cloud.LoginHost}/{tenant}").WithInstanceDiscovery(false);
        builder = options.CertificatePath.Length > 0 ? builder.WithCertificate(certificate.Load(options)) : builder.WithClientSecret(options.AppPassword);
        if (http is not null) builder.WithHttpClientFactory(http);
        var app = builder.Build();
        string[] scopes = [$"{cloud.ChannelResource}/.default"];
        return (renew, cancellationToken) => app.AcquireTokenForClient(scopes).WithForceRefresh(renew).ExecuteAsync(cancellationToken);
    }
}
