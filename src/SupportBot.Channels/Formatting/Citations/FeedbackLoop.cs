using System.Text.Json;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.Citations;

/// <summary>Asks the channel to show thumbs, and to take a reason.</summary>
internal static class FeedbackLoop
{
    private static readonly JsonElement Default = JsonElement.Parse("""{"feedbackLoop":{"type":"default"}}""");

    /// <summary>The message's <c>channelData</c>; null where the reply is no answer: care for someone in danger isn't up for a vote.</summary>
    public static JsonElement? Of(Reply reply) => reply.Route == Route.Answer ? Default : null;
}
