using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Servers that know <c>DirectLine:Secret</c>.</summary>
internal sealed class TrustedCallers(IOptions<DirectLineOptions> options)
{
    private readonly SharedSecret? secret = options.Value.Secret.Length == 0 ? null : new(options.Value.Secret);

    public bool Has(HttpRequest request) => secret?.IsIn(request) ?? false;
}
