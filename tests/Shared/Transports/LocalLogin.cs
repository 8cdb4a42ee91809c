using Microsoft.Identity.Client;

namespace SupportBot.Testing.Transports;

/// <summary>Leads MSAL to an issuer on this machine, whichever service it means to ask.</summary>
public sealed class LocalLogin(TokenIssuer issuer) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient client = new(new Detour(issuer));

    public HttpClient GetHttpClient() => client;

    public void Dispose() => client.Dispose();

    private sealed class Detour(TokenIssuer issuer) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(issuer.Address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
