using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What moderators do with the questions that were passed on to them.</summary>
[Collection(Alone.Name)]
public sealed class QuestionsCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Questions_are_listed_exported_and_done_with()
    {
        await PassOnAsync("may I \"swim\"", "=may I [dive]");

        var list = await RunAsync("list");
        Assert.Contains("may I \"swim\"", list.Output);
        Assert.Contains("=may I [dive]", list.Output);
        Assert.EndsWith("2 questions. When you are done with one: questions done ID\n", list.Output, StringComparison.Ordinal);

        var lines = (await RunAsync("export")).Output.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            [(1, "may I \"swim\""), (2, "=may I [dive]")], lines.Select(line => (line.GetProperty("id").GetInt32(), line.GetProperty("text").GetString())));
        var csv = (await RunAsync("export", "--csv")).Output.Trim().Split('\n');
        Assert.Equal(
            ("id,at,text", true, true),
            (csv[0], csv[1].EndsWith(",\"may I \"\"swim\"\"\"", StringComparison.Ordinal), csv[2].EndsWith(",\"'=may I [dive]\"", StringComparison.Ordinal)));

        Assert.Equal(new CommandRun(0, "1 of 1 deleted.\n", ""), await RunAsync("done", "1"));
        Assert.Equal(new CommandRun(1, "1 of 2 deleted.\n", ""), await RunAsync("done", "1", "2"));
        Assert.Equal(new CommandRun(0, "No question waits for the moderators.\n", ""), await RunAsync("list"));
    }

    [Fact]
    public async Task Where_there_is_no_database_it_names_the_file_and_makes_none()
    {
        var run = await RunAsync("list");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"There is no database {_data.Path}/supportbot.db", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_data.Path));
    }

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandLine.RunAsync(["questions", .. arguments, "--data", _data.Path]);

    private async Task PassOnAsync(params string[] questions)
    {
        await using var storage = new ServiceCollection()
            .AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddStorage(new StorageOptions(_data.Path)).BuildServiceProvider();
        var store = storage.GetRequiredService<IConversationStore>();
        for (var at = 0; at < questions.Length; at++)
            await store.KeepAsync(new TurnRecord(Conversation.New(new("webchat", $"c{at}")), ConversationState.New) { PassedOn = questions[at] }, default);
    }
}
