using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Authentication;

namespace SupportBot.Channels.Messages;

/// <summary>Where channels post to. Gate and reading are the same for every transport.</summary>
internal static class MessagesEndpoint
{
    /// <param name="answer">Gets an activity that passed the gates and is complete; the request's body can be read again.</param>
    /// <param name="tokens">Null where nobody can be authenticated, or the transport does it.</param>
    public static IEndpointConventionBuilder MapMessages(
        this IEndpointRouteBuilder endpoints, Func<HttpContext, Activity, Task<IResult>> answer, TokenGate? tokens = null) =>
        endpoints.MapPost("/api/messages", context => HandleAsync(context, answer, tokens));

    private static async Task HandleAsync(HttpContext context, Func<HttpContext, Activity, Task<IResult>> answer, TokenGate? tokens)
    {
        var result = await ResultAsync(context, answer, tokens);
        await result.ExecuteAsync(context);
    }

    /// <summary>A stranger's body is not even read; what it says is believed where the token agrees.</summary>
    private static async Task<IResult> ResultAsync(HttpContext context, Func<HttpContext, Activity, Task<IResult>> answer, TokenGate? tokens)
    {
        var gate = context.RequestServices.GetRequiredService<LoopbackGate>();
        if (gate.Check(context.Request) is { } stranger) return stranger;

        var (caller, refusal) = tokens is null ? (null, null) : await tokens.CheckAsync(context.Request, context.RequestAborted);
        if (refusal is not null) return refusal;

        var (activity, fault) = await ActivityReader.ReadAsync(context.Request, context.RequestAborted);
        if (activity is null) return fault!;
        return gate.Check(activity.ServiceUrl) ?? caller?.Check(activity) ?? await answer(context, activity);
    }
}
