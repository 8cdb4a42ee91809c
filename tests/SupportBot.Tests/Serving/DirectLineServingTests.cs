using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving;

/// <summary>A conversation through the program's own Direct Line, kept in its database.</summary>
[Collection(Alone.Name)]
public sealed class DirectLineServingTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart_with_all_that_was_said()
    {
        string conversation, token;
        await using (var first = await StartAsync())
        {
            using var http = Client(first);
            var begun = await ReadAsync(await http.PostAsync("conversations", null));
            (conversation, token) = ((string)begun["conversationId"]!, (string)begun["token"]!);
            await SayAsync(http, conversation, token, Known.Question);
        }

        await using var second = await StartAsync();
        using var client = Client(second);
        await SayAsync(client, conversation, token, "thanks");

        var said = await SaidAsync(client, conversation, token);
        Assert.Equal(5, said.Count);
        Assert.Equal(("bot", "user", "bot", "user", "bot"), (Role(0), Role(1), Role(2), Role(3), Role(4)));
        Assert.Equal(Known.Question, (string?)said[1]["text"]);
        Assert.Contains(Known.Quoted, (string?)said[2]["text"]);

        string? Role(int at) => (string?)said[at]["from"]!["role"];
    }

    [Fact]
    public async Task A_conversation_that_was_ended_stays_so_after_a_restart()
    {
        string conversation, token;
        await using (var first = await StartAsync())
        {
            using var http = Client(first);
            var begun = await ReadAsync(await http.PostAsync("conversations", null));
            (conversation, token) = ((string)begun["conversationId"]!, (string)begun["token"]!);
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(http, conversation, token, new JsonObject { ["type"] = "endOfConversation" })).StatusCode);
        }

        await using var second = await StartAsync();
        using var client = Client(second);
        Assert.Equal(
            HttpStatusCode.NotFound, (await PostAsync(client, conversation, token, new JsonObject { ["type"] = "message", ["text"] = "hello" })).StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("conversations", null)).StatusCode);
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = BotServer.Build(["--urls", "http://127.0.0.1:0", "--DataPath", _data.Path]);
        await app.StartAsync();
        return app;
    }

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri($"{app.Urls.Single()}/v3/directline/") };

    private static async Task SayAsync(HttpClient http, string conversation, string token, string text) =>
        (await PostAsync(http, conversation, token, new JsonObject { ["type"] = "message", ["text"] = text })).EnsureSuccessStatusCode();

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string conversation, string token, JsonObject activity)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{conversation}/activities") { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request);
    }

    private static async Task<IReadOnlyList<JsonNode>> SaidAsync(HttpClient http, string conversation, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return [.. (await ReadAsync(await http.GetAsync($"conversations/{conversation}/activities")))["activities"]!.AsArray().Select(activity => activity!)];
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response) =>
        (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;
}
