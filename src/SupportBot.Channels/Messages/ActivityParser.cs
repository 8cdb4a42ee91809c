using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Messages;

/// <summary>Reads JSON as an activity that can be written again.</summary>
internal static class ActivityParser
{
    /// <summary>Exactly one of the two is null. The body is at its beginning afterwards.</summary>
    public static async Task<(Activity? Activity, Refusal? Refusal)> ParseAsync(MemoryStream body, CancellationToken cancellationToken)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(body, ActivityJson.Default.Activity, cancellationToken);
            body.Position = 0;
            if (activity is null) return (null, NotAnActivity("it is null"));

            // What is kept unread may hold half a character, which would come to light only when the reply repeats it.
            await JsonSerializer.SerializeAsync(Stream.Null, activity, ActivityJson.Default.Activity, cancellationToken);
            return (activity, null);
        }
        catch (InvalidOperationException)
        {
            return (null, NotAnActivity("it holds half a character, such as \\ud800"));
        }
        catch (JsonException fault)
        {
            return (null, NotAnActivity($"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}, {fault.Path ?? "$"}"));
        }
    }

    private static Refusal NotAnActivity(string where) => new(
        StatusCodes.Status400BadRequest,
        "BadSyntax",
        $"The body is not the JSON of an activity ({where}). Send one JSON object with each property once, at most 64 levels deep.");
}
