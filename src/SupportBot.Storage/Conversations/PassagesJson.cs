using System.Text.Json.Serialization;

namespace SupportBot.Storage.Conversations;

[JsonSerializable(typeof(string[]))]
internal sealed partial class PassagesJson : JsonSerializerContext;
