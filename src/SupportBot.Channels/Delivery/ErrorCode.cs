using System.Text.Json;

namespace SupportBot.Channels.Delivery;

/// <summary>Reads which of the protocol's errors a channel answered with.</summary>
internal static class ErrorCode
{
    /// <summary>In bytes; errors are short.</summary>
    private const int LargestBody = 16 * 1024;

    /// <summary>Null where the answer doesn't say, or not in time.</summary>
    public static async Task<string?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestBody, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var answer = JsonElement.Parse(body);
            return Property(Property(answer, "error"), "code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    private static JsonElement? Property(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var found) ? found : null;
}
