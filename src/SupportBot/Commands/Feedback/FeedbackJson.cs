using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Commands.Feedback;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Core.Conversations.Feedback))]
internal sealed partial class FeedbackJson : JsonSerializerContext
{
    /// <summary>Letters as they are, not as <c>\u</c> codes: people read these files.</summary>
    public static FeedbackJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
