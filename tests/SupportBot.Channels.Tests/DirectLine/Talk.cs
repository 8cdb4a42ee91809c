using System.Text.Json.Nodes;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>One conversation, as a client has it.</summary>
internal sealed record Talk(DirectLineHost Host, string Id, string Token, string StreamUrl)
{
    public Task<Answer> SayAsync(string text, string? clientId = null) => PostAsync(DirectLineHost.Message(text, clientId));

    public Task<Answer> PostAsync(JsonObject activity) => Host.PostAsync($"conversations/{Id}/activities", Token, activity);

    public Task<Answer> ReadAsync(string? watermark = null) => Host.GetAsync($"conversations/{Id}/activities?watermark={watermark}", Token);

    /// <summary>What everybody said, as <c>role: text</c>.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string? watermark = null) => Texts((await ReadAsync(watermark)).Body);

    public static IReadOnlyList<string> Texts(JsonObject set) =>
        [.. set["activities"]!.AsArray().Select(activity => $"{activity!["from"]!["role"]}: {activity["text"] ?? activity["type"]}")];

    public Task<Socket> OpenAsync() => Socket.OpenAsync(StreamUrl);
}
