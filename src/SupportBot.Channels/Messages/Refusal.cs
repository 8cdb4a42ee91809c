using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Messages;

/// <summary>A request that is not served: says what is wrong with it and what to do about it.</summary>
/// <param name="Code">One of the protocol's codes where it has a fitting one, such as <c>BadSyntax</c>.</param>
internal sealed record Refusal(int Status, string Code, string Message) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Status == StatusCodes.Status401Unauthorized) httpContext.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Json(new ErrorResponse(Code, Message), ActivityJson.Default.ErrorResponse, statusCode: Status).ExecuteAsync(httpContext);
    }
}
