using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>Buttons that go away once the conversation goes on.</summary>
/// <param name="To">Ids of those who see them; null is everyone.</param>
public sealed record SuggestedActions(IReadOnlyList<CardAction>? Actions = null, IReadOnlyList<string>? To = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Buttons that say their own words; null where there are none.</summary>
    public static SuggestedActions? Say(IEnumerable<string> words) => words.Select(CardAction.Say).ToList() is { Count: > 0 } actions ? new(actions) : null;
}
