using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving;

/// <summary>
/// Two members talk in Teams with the program as it is served, and one of them wants to be forgotten: what is left in files, tables and logs.
/// </summary>
[Collection(Alone.Name)]
public sealed class TeamsPrivacyTests : IAsyncLifetime, IDisposable
{
    /// <summary>Made up: no other text has them.</summary>
    private static readonly string[] OfUna = ["zorblatt", "vexillary", "oubliette", "quimperle", "una-group"];

    /// <summary>Where the confirmation goes to.</summary>
    private static readonly string[] Addresses = ["una-chat", "29:una"];

    private readonly TemporaryFolder _data = new();
    private readonly FakeLog _log = new();
    private WebApplication _app = null!;
    private FakeChannel _channel = null!;
    private HttpClient _client = null!;
    private int _posted;

    public async Task InitializeAsync()
    {
        _app = BotServer.Build(["--urls", "http://127.0.0.1:0", "--DataPath", _data.Path]);
        _app.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        await _app.StartAsync();
        _channel = await FakeChannel.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _channel.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Forget_me_leaves_nothing_of_a_member_in_any_of_their_chats_and_all_of_the_other()
    {
        await SayAsync("ben", "ben-chat", "can a marzipan be worn while on holiday", "pass my question on", "yes, send my question");
        await SayAsync("una", "una-chat", "can a vexillary be worn while on holiday", "pass my question on", "yes, send my question");
        await SayAsync("una", "una-chat", "get ready for my appointment", "my own question", "when does the zorblatt end", "stop");
        await SayAsync("una", "una-chat", Known.Question, "wrong answer", "in my own words", "oubliette was missing");
        _channel.Answer = response =>
        {
            response.StatusCode = 429;
            response.Headers.RetryAfter = "600";
            return Task.CompletedTask;
        };
        await SayAsync("una", "una-group", "is the quimperle a kind of chemo");
        _channel.Answer = _ => Task.CompletedTask;
        Assert.All(OfUna.Append("una-chat"), word => Assert.True(Traces(word) > 0, word));
        await Eventually.Async(() => Rows("Outbox") == 1);
        Assert.Equal((3, 2, 1), (Rows("Conversations"), Rows("Questions"), Rows("Feedback")));

        await SayAsync("una", "una-chat", "forget me");

        Assert.All(OfUna, word => Assert.Equal(0, Traces(word)));
        Assert.Equal((1, 1, 0), (Rows("Conversations"), Rows("Questions"), Rows("Feedback")));
        Assert.StartsWith("Done. Everything that I kept of you", _channel.Texts[^1], StringComparison.Ordinal);
        var left = Assert.Single(await _app.Services.GetRequiredService<IPassedQuestions>().ReadAsync(default));
        Assert.Equal("can a marzipan be worn while on holiday", left.Text);

        // What was delivered is struck out after the answer, the confirmation too.
        await Eventually.Async(() => Rows("Outbox") == 0);
        await _app.DisposeAsync();
        Assert.All(Addresses, word => Assert.Equal(0, Traces(word)));
        Assert.True(Traces("ben-chat") > 0);
    }

    [Fact]
    public async Task No_log_line_holds_what_was_said_in_Teams_or_who_said_it()
    {
        await SayAsync("una", "una-chat", "my zorblatt is quimperle", Known.Question, "I want to kill myself, zorblatt", "what is Ibrance");
        await SayAsync("una", "una-group", "can a vexillary be worn", "I want to kill myself, vexillary");
        await PostAsync(Message("una", "una-chat", null, invoke: "oubliette was missing"));
        await SayAsync("una", "una-chat", "forget me");

        Assert.Contains(_log.Lines, line => line.Contains("Answered: crisis", StringComparison.Ordinal));
        Assert.All(
            OfUna.Concat(Addresses).Concat(["kill myself", "Una Member", "ibrance", "BCmets", "targeted-therapy"]),
            word => Assert.DoesNotContain(_log.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task SayAsync(string member, string chat, params string[] texts)
    {
        foreach (var text in texts) await PostAsync(Message(member, chat, text));
    }

    /// <summary>What the channel answers is its own affair.</summary>
    private async Task PostAsync(JsonObject activity) => (await _client.PostAsync("/api/messages", JsonContent.Create(activity))).Dispose();

    /// <param name="invoke">The reason under a thumb; null for a message.</param>
    private JsonObject Message(string member, string chat, string? text, string? invoke = null)
    {
        var isGroup = chat.EndsWith("group", StringComparison.Ordinal);
        var message = new JsonObject
        {
            ["type"] = invoke is null ? "message" : "invoke",
            ["id"] = $"m{++_posted}",
            ["serviceUrl"] = _channel.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = $"29:{member}", ["name"] = $"{member} member" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "SupportBot" },
            ["conversation"] = new JsonObject { ["id"] = chat, ["isGroup"] = isGroup, ["conversationType"] = isGroup ? "channel" : "personal" },
            ["text"] = text,
        };
        if (invoke is null) return message;
        message["name"] = "message/submitAction";
        message["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = new JsonObject { ["feedbackText"] = invoke }.ToJsonString() },
        };
        return message;
    }

    private int Rows(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data.Path, "supportbot.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private int Traces(string word) => Directory.GetFiles(_data.Path).Sum(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Split(word).Length - 1;
    });
}
