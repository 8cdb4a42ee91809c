using System.Text.Json.Serialization;

namespace SupportBot.Channels.Tracing;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TracedTurn))]
internal sealed partial class TraceJson : JsonSerializerContext;
