using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs;

/// <summary>The JSON schema of dialog files, from the kinds of steps there are: editors complete and check by it.</summary>
public static class DialogSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json => new JsonObject
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "A guided dialog",
        ["description"] = "Made by \"dialogs schema\" from the kinds of steps; don't change it by hand.",
        ["type"] = "object",
        ["required"] = new JsonArray("id", "title", "version", "start", "steps"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["id"] = Text("The file's name without .yaml."),
            ["title"] = Text("What members call it; typed or clicked, it starts the dialog."),
            ["version"] = Of("integer", "Raise it when the dialog changes so much that a talk in the middle of it has to begin anew."),
            ["about"] = Text("One line for the list of dialogs. Without it, the dialog is only a part of others."),
            ["also"] = Texts("Other words by which members ask for it."),
            ["start"] = Text("The id of the step that it begins with."),
            ["steps"] = new JsonObject
            {
                ["description"] = "The steps, each under an id.",
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray([.. StepKinds.All.Select(Kind)]) },
            },
        },
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Kind(StepKind kind) => new()
    {
        ["description"] = kind.About,
        ["type"] = "object",
        ["required"] = new JsonArray([.. kind.Keys.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name))]),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(kind.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Key(key)))),
    };

    private static JsonObject Key(StepKey key) => key.Value switch
    {
        StepValue.Choices => new JsonObject { ["description"] = key.About, ["type"] = "array", ["minItems"] = 1, ["items"] = Choice() },
        StepValue.Cases => Map(key.About, new JsonObject { ["type"] = "string" }),
        StepValue.Values => Values(key.About),
        _ => Text(key.About),
    };

    private static JsonObject Choice() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("text"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["text"] = Text("The words on the button."),
            ["next"] = Text("The step that follows; without it, the step's own \"next\"."),
            ["also"] = Texts("Other words that pick it."),
            ["set"] = Values("Values to remember, as name: value."),
        },
    };

    private static JsonObject Values(string about) => Map(about, new JsonObject { ["type"] = new JsonArray("string", "number", "null") });

    private static JsonObject Map(string about, JsonObject value) => new() { ["description"] = about, ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject Texts(string about) =>
        new() { ["description"] = about, ["type"] = new JsonArray("string", "array"), ["items"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Text(string about) => Of("string", about);

    private static JsonObject Of(string type, string about) => new() { ["description"] = about, ["type"] = type };
}
