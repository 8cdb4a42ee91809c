using System.Text.Json.Serialization;

namespace SupportBot.Channels.Formatting.Citations;

/// <summary>A thumb that a member may press: <c>LikeAction</c> or <c>DislikeAction</c>.</summary>
internal sealed record FeedbackAction([property: JsonPropertyName("@type")] string SchemaType)
{
    public static IReadOnlyList<FeedbackAction> Both { get; } = [new("LikeAction"), new("DislikeAction")];

    public string ActionStatus { get; } = "PotentialActionStatus";
}
