using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary><c>upload</c>: a message with files. Its words are answered; the files are refused, and never kept.</summary>
internal static class UploadEndpoint
{
    public static void MapUpload(this IEndpointRouteBuilder directLine) => directLine
        .MapPost("/conversations/{conversation}/upload", PostAsync)
        .AddEndpointFilter<RouteHandlerBuilder, TicketFilter>();

    private static async Task<IResult> PostAsync(HttpContext context, IOptions<DirectLineOptions> options, PostedActivities posted)
    {
        var (upload, refusal) = await UploadReader.ReadAsync(context.Request, options.Value.LargestMessage);
        return upload is null ? refusal! : await posted.TakeAsync(context, upload.Message, upload.HasFiles);
    }
}
