using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Which web pages of other origins may call us.</summary>
internal sealed class OriginPolicy(ICorsService cors, IOptions<DirectLineOptions> options)
{
    private readonly CorsPolicy policy = new CorsPolicyBuilder([.. options.Value.Origins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent")
        .WithExposedHeaders(HeaderNames.RetryAfter)
        .SetPreflightMaxAge(TimeSpan.FromHours(1))
        .Build();

    public void Apply(HttpContext context)
    {
        if (context.Request.Headers.Origin.Count > 0) cors.ApplyResult(cors.EvaluatePolicy(context, policy), context.Response);
    }
}
