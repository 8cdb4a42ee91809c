using System.Text.Json.Serialization;

namespace SupportBot.Evaluation.Questions;

/// <summary>A line of a question file, as written.</summary>
internal sealed record JsonQuestion(
    string? Id,
    string? Kind,
    string? Topic,
    string? Split,
    string? Question,
    IReadOnlyList<string>? History,
    IReadOnlyList<IReadOnlyList<string>>? Facts,
    IReadOnlyList<string>? Passages,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>? Parts,
    bool Both,
    string? Route,
    string? Section,
    string? Note);

/// <summary>A key that isn't known may be one that is misspelt: without its facts a question would count as one that should be declined.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(JsonQuestion))]
internal sealed partial class QuestionLineJson : JsonSerializerContext;
