using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportBot.Core.Conversations;

namespace SupportBot.Commands.Questions;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PassedQuestion))]
internal sealed partial class QuestionJson : JsonSerializerContext
{
    /// <summary>Letters as they are, not as <c>\u</c> codes: people read these files.</summary>
    public static QuestionJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
