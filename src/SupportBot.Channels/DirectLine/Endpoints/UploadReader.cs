using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Reads a message out of a form with files. The files are read too, and thrown away: a browser takes no answer before it has sent them.</summary>
internal static class UploadReader
{
    private static readonly Activity NoWords = new() { Type = ActivityTypes.Message };

    /// <summary>Exactly one of the two is null.</summary>
    /// <param name="most">Of the message, in bytes. Of the whole form the server's own limit counts, 30 MB.</param>
    public static async Task<(Upload? Upload, Refusal? Refusal)> ReadAsync(HttpRequest request, int most)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return (null, new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Post a form: multipart/form-data."));
        try
        {
            return await ReadAsync(
                new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body), most, request.HttpContext.RequestAborted);
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException) or ArgumentException)
        {
            return (null, Refusals.BadBody);
        }
    }

    private static async Task<(Upload?, Refusal?)> ReadAsync(MultipartReader form, int most, CancellationToken cancellationToken)
    {
        var (message, hasFiles) = (NoWords, false);
        while (await form.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (!IsActivity(part))
            {
                hasFiles = true;
                await part.Body.CopyToAsync(Stream.Null, cancellationToken);
                continue;
            }
            if (await LimitedBody.ReadAsync(part.Body, most, cancellationToken) is not { } body) return (null, Refusals.TooLarge(most));
            var (activity, refusal) = await ActivityParser.ParseAsync(body, cancellationToken);
            if (activity is null) return (null, refusal);
            message = activity with { Type = ActivityTypes.Message };
        }
        return (new(message, hasFiles), null);
    }

    private static bool IsActivity(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) && HeaderUtilities.RemoveQuotes(disposition.Name) == "activity";
}
