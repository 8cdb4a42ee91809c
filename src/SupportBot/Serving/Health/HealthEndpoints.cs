namespace SupportBot.Serving.Health;

/// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: it can answer. For everyone, and counted nowhere.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/healthz", Methods, () => "ok").DisableHttpMetrics();
        endpoints.MapMethods("/readyz", Methods, ReadyAsync).DisableHttpMetrics();
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, Readiness readiness)
    {
        context.Response.Headers.CacheControl = "no-store";
        var whyNot = await readiness.WhyNotAsync(context.RequestAborted);
        return Results.Text(whyNot ?? "ready", statusCode: whyNot is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
