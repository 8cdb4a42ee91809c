using Microsoft.AspNetCore.Http;
using SupportBot.Channels.DirectLine.Access;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Lets the pages of <c>DirectLine:Origins</c> read the answers.</summary>
internal sealed class CorsFilter(OriginPolicy origins) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        origins.Apply(context.HttpContext);
        return next(context);
    }
}
