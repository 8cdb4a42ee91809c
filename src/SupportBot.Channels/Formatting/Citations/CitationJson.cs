using System.Text.Json.Serialization;

namespace SupportBot.Channels.Formatting.Citations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageEntity))]
internal sealed partial class CitationJson : JsonSerializerContext;
