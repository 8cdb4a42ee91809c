using System.Text.Json;

namespace SupportBot.Channels.Activities;

/// <summary>The answer to an invoke, which goes back in the response to the request that brought it.</summary>
/// <param name="Status">An HTTP status.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>For an invoke that the bot doesn't know.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);
}
