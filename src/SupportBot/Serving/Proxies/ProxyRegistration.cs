using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Messages;
using IPNetwork = System.Net.IPNetwork;

namespace SupportBot.Serving.Proxies;

internal static class ProxyRegistration
{
    public static IServiceCollection AddProxies(this IServiceCollection services)
    {
        services.AddOptions<HostingOptions>().BindConfiguration(HostingOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HostingOptions>, HostingOptionsValidator>());
        return services;
    }

    /// <summary>
    /// For what connects from <c>Hosting:Proxies</c>, takes the caller's address and scheme from <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>. The
    /// host is the <c>Host</c> that the proxy passes on. Comes before all that asks who calls.
    /// </summary>
    public static void UseProxies(this WebApplication app)
    {
        IPNetwork[] proxies =
        [
            .. app.Services.GetRequiredService<IOptions<HostingOptions>>().Value.EachProxy.Select(proxy => ProxyNetwork.Parse(proxy)!.Value),
        ];
        if (proxies is []) return;

        app.Use((context, next) =>
        {
            if (IsOneOf(proxies, context.Connection.RemoteIpAddress)) context.Features.Set(BehindProxy.Instance);
            return next(context);
        });
        app.UseForwardedHeaders(Believing(proxies));
    }

    private static ForwardedHeadersOptions Believing(IEnumerable<IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,

            // From the last address back to the first that is no proxy: what a client put in front of it stays unread.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
        return options;
    }

    private static bool IsOneOf(IPNetwork[] proxies, IPAddress? caller)
    {
        if (caller is null) return false;
        var address = caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller;
        return proxies.Any(proxy => proxy.Contains(address));
    }
}
