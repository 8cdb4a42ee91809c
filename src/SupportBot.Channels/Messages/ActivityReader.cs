using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Messages;

/// <summary>Reads a request's body as an activity.</summary>
internal static class ActivityReader
{
    /// <summary>In bytes; a message of Teams has 100 KB at most.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>Exactly one of the two is null. The body can be read again afterwards.</summary>
    public static async Task<(Activity? Activity, Refusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
            return (null, new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Post the activity as application/json in UTF-8."));

        if (await BufferAsync(request, cancellationToken) is not { } body)
            return (null, new(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {LargestBody / 1024} KB. Send a smaller activity."));

        var (activity, fault) = await ActivityParser.ParseAsync(body, cancellationToken);
        return activity is null ? (null, fault) : Complete(activity);
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType()
        && (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.Charset.HasValue
            || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where the body is too large, which a chunked one shows only while it is read.</summary>
    private static async Task<MemoryStream?> BufferAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody) return null;

        var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (body.Length + read > LargestBody) return null;
                body.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
        body.Position = 0;
        request.Body = body;
        return body;
    }

    private static (Activity?, Refusal?) Complete(Activity activity) =>
        ActivityCheck.Problems(activity) is { Count: > 0 } problems
            ? (null, new(StatusCodes.Status400BadRequest, "MissingProperty", string.Join(" ", problems)))
            : (activity, null);
}
