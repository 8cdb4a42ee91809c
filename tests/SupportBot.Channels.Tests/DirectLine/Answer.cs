using System.Net;
using System.Text.Json.Nodes;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>What came back from a request.</summary>
/// <param name="Body">Empty where it was no object.</param>
internal sealed record Answer(HttpStatusCode Status, JsonObject Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Of the protocol's error body.</summary>
    public string? Code => (string?)Body["error"]?["code"];

    public string? Message => (string?)Body["error"]?["message"];

    public string Text(string name) => (string)Body[name]!;
}
