using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>Where people and the bot talk. The id is unique within its channel only.</summary>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>, in Teams.</param>
public sealed record ConversationAccount(string? Id = null, string? Name = null, bool? IsGroup = null, string? ConversationType = null, string? TenantId = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
