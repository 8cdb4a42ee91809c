using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>The protocol's JSON: camelCase, nulls left out, at most 64 levels deep.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJson : JsonSerializerContext;
