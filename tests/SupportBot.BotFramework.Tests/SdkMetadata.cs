using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SupportBot.BotFramework.Tests;

/// <summary>Lets the SDK take keys from an address without https, which it rightly would not: an issuer on this machine has no certificate.</summary>
internal static class SdkMetadata
{
    public static void Allow(string address)
    {
        var field = typeof(JwtTokenExtractor).GetField("_openIdMetadataCache", BindingFlags.Static | BindingFlags.NonPublic)!;
        var known = (ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>>)field.GetValue(null)!;
        known[address] = new(address, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });
    }
}
