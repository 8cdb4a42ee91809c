using System.Text.Json.Serialization;

namespace SupportBot.Channels.Teams;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardButton))]
internal sealed partial class CardJson : JsonSerializerContext;
