using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Reads what someone says of themselves who wants to begin.</summary>
internal static class BeginBody
{
    /// <summary>In bytes.</summary>
    private const int Largest = 8 * 1024;

    /// <summary>Exactly one of the two is null.</summary>
    public static async Task<(BeginRequest? Begin, Refusal? Refusal)> ReadAsync(HttpRequest request)
    {
        if (await LimitedBody.ReadAsync(request.Body, Largest, request.HttpContext.RequestAborted) is not { } body) return (null, Refusals.TooLarge(Largest));
        if (body.Length == 0) return (new(), null);
        try
        {
            return (await JsonSerializer.DeserializeAsync(body, DirectLineJson.Default.BeginRequest) ?? new(), null);
        }
        catch (JsonException)
        {
            return (null, Refusals.BadBody);
        }
    }
}
