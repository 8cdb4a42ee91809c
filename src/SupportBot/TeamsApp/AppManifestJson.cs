using System.Text.Json.Serialization;

namespace SupportBot.TeamsApp;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(AppManifest))]
internal sealed partial class AppManifestJson : JsonSerializerContext;
