using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Messages;

/// <summary>Where channels post to. Gate and reading are the same for every transport.</summary>
internal static class MessagesEndpoint
{
    /// <param name="answer">Gets an activity that passed the gate and is complete; the request's body can be read again.</param>
    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder endpoints, Func<HttpContext, Activity, Task<IResult>> answer) =>
        endpoints.MapPost("/api/messages", context => HandleAsync(context, answer));

    private static async Task HandleAsync(HttpContext context, Func<HttpContext, Activity, Task<IResult>> answer)
    {
        var result = await ResultAsync(context, answer);
        await result.ExecuteAsync(context);
    }

    private static async Task<IResult> ResultAsync(HttpContext context, Func<HttpContext, Activity, Task<IResult>> answer)
    {
        var gate = context.RequestServices.GetRequiredService<LoopbackGate>();
        if (gate.Check(context.Request) is { } stranger) return stranger;

        var (activity, fault) = await ActivityReader.ReadAsync(context.Request, context.RequestAborted);
        if (activity is null) return fault!;
        return gate.Check(activity.ServiceUrl) ?? await answer(context, activity);
    }
}
