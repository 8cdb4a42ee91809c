using System.Text.Json.Serialization;

namespace SupportBot.Channels.DirectLine;

/// <summary>What Direct Line says beside activities.</summary>
[JsonSourceGenerationOptions(
    PropertyNameCaseInsensitive = true,
    AllowDuplicateProperties = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 16)]
[JsonSerializable(typeof(BeginRequest))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(SessionResponse))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
