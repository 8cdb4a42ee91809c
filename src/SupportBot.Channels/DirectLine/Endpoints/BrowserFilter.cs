using Microsoft.AspNetCore.Http;
using SupportBot.Channels.DirectLine.Access;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Tells browsers which pages may read the answers, those of <c>DirectLine:Origins</c>, and to keep none of them.</summary>
internal sealed class BrowserFilter(OriginPolicy origins) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        origins.Apply(context.HttpContext);
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
