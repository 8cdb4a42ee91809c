using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>A person or a bot, as its channel knows it.</summary>
/// <param name="Role"><c>user</c> or <c>bot</c>, where the channel says so.</param>
public sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null, string? Role = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
