using Microsoft.Extensions.Options;

namespace SupportBot.Serving.Proxies;

internal sealed class HostingOptionsValidator : IValidateOptions<HostingOptions>
{
    public ValidateOptionsResult Validate(string? name, HostingOptions options)
    {
        var problems = options.EachProxy.Select(Problem).OfType<string>().ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string? Problem(string proxy) => ProxyNetwork.Parse(proxy) switch
    {
        null => $"Hosting:Proxies has \"{proxy}\", which is no address: give addresses or networks with commas between, for example 127.0.0.1, 10.1.0.0/16.",
        { PrefixLength: 0 } => $"Hosting:Proxies has \"{proxy}\", which is everybody: then anyone could pretend to be anyone. Name the proxy's own address.",
        _ => null,
    };
}
