using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>Buttons that go away once the conversation goes on.</summary>
/// <param name="To">Ids of those who see them; null is everyone.</param>
public sealed record SuggestedActions(IReadOnlyList<CardAction>? Actions = null, IReadOnlyList<string>? To = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
