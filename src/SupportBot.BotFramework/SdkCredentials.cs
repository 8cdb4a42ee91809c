using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;

namespace SupportBot.BotFramework;

/// <summary>How the app proves to Microsoft who it is. Uses an <see cref="IMsalHttpClientFactory"/> where there is one.</summary>
internal sealed class SdkCredentials(IOptions<BotOptions> options, BotCertificate certificate, IServiceProvider services, ILogger<SdkCredentials> logger)
{
    public ServiceClientCredentialsFactory Factory { get; } = options.Value is { HasAppId: true, CertificatePath.Length: > 0 } app
        ? new CertificateServiceClientCredentialsFactory(certificate.Load(app), app.AppId, app.IsSingleTenant ? app.TenantId : null, Http(services), logger)
        : new ConfigurationServiceClientCredentialFactory(SdkSettings.Of(options.Value), options.Value.HasAppId ? Http(services) : null, logger);

    private static HttpClient? Http(IServiceProvider services) => services.GetService<IMsalHttpClientFactory>()?.GetHttpClient();
}
