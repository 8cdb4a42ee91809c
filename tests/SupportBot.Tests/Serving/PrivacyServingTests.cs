using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving;

/// <summary>A long talk with the program as it is served: what of it stands in its logs and files, before and after "forget me".</summary>
[Collection(Alone.Name)]
public sealed class PrivacyServingTests : IDisposable
{
    /// <summary>Made up: no other text has them.</summary>
    private static readonly string[] Telling = ["zorblatt", "quimperle", "vexillary", "oubliette", "dorset-member-id"];

    private readonly TemporaryFolder _data = new();
    private readonly FakeLog _log = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task No_log_line_holds_what_a_member_wrote_or_who_they_are_and_forgetting_leaves_only_its_confirmation()
    {
        await using var app = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri($"{app.Urls.Single()}/v3/directline/") };
        var begun = await ReadAsync(await http.PostAsync("conversations", null));
        var (conversation, token) = ((string)begun["conversationId"]!, (string)begun["token"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        foreach (var text in new[]
        {
            "hello, my zorblatt is quimperle", "what is Ibrance", "can a vexillary be worn while on holiday", "pass my question on",
            "yes, send my question", "what do you keep", "wrong answer", "in my own words", "oubliette was missing", "I want to kill myself, zorblatt",
            Known.Question,
        })
            await SayAsync(text);
        var questions = app.Services.GetRequiredService<IPassedQuestions>();
        Assert.Equal(["can a vexillary be worn while on holiday"], (await questions.ReadAsync(default)).Select(question => question.Text));
        Assert.Equal(["oubliette was missing"], (await app.Services.GetRequiredService<IFeedbackStore>().ReadAsync(default)).Select(one => one.Reason));
        Assert.All(Telling[..4], word => Assert.True(Traces(word) > 0, word));

        await SayAsync("please forget me");

        Assert.All(Telling, word => Assert.Equal(0, Traces(word)));
        Assert.Empty(await questions.ReadAsync(default));
        Assert.Empty(await app.Services.GetRequiredService<IFeedbackStore>().ReadAsync(default));
        var left = (await ReadAsync(await http.GetAsync($"conversations/{conversation}/activities")))["activities"]!.AsArray();
        Assert.Equal(2, left.Count);
        Assert.StartsWith("Done. Everything that I kept of you on the group's server is deleted", (string?)left[1]!["text"], StringComparison.Ordinal);

        await SayAsync(Known.Question);
        Assert.Equal(4, (await ReadAsync(await http.GetAsync($"conversations/{conversation}/activities")))["activities"]!.AsArray().Count);
        Assert.NotEmpty(_log.Lines);
        Assert.All(
            Telling.Concat([conversation, "kill myself", "holiday"]),
            word => Assert.DoesNotContain(_log.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));

        async Task SayAsync(string text) => (await http.PostAsync(
            $"conversations/{conversation}/activities",
            JsonContent.Create(
                new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "x", ["name"] = "dorset-member-id" } })))
            .EnsureSuccessStatusCode();
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = BotServer.Build(["--urls", "http://127.0.0.1:0", "--DataPath", _data.Path]);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        await app.StartAsync();
        return app;
    }

    private int Traces(string word) => Directory.GetFiles(_data.Path).Sum(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Split(word).Length - 1;
    });

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response) =>
        (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;
}
