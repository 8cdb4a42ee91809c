using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;
using SupportBot.Storage;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What a moderator reads of members' thumbs.</summary>
[Collection(Alone.Name)]
public sealed class FeedbackCommandTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Thumbs_are_a_table_oldest_first_with_a_sum()
    {
        await KeepAsync(
            new Feedback(Morning, true, null, ["hormone-therapy#side-effects"]),
            new Feedback(Morning.AddDays(1), false, "too [long]\nfor my\u001b[31m phone", ["a#b", "c"]));

        var run = await ListAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n')
            .Select(line => string.Join(" | ", line.Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line != "")
            .ToList();
        Assert.Equal("Date | Helped | Passages | Reason", lines[0]);
        Assert.Equal("2026-01-02 03:04 | yes | hormone-therapy#side-effects", lines[2]);
        Assert.Equal("2026-01-03 03:04 | no | a#b, c | too [long] for my [31m phone", lines[3]);
        Assert.Equal("2 answers judged: 1 helped, 1 did not.", lines[^1]);
    }

    [Fact]
    public async Task For_a_program_each_is_a_line_of_JSON()
    {
        await KeepAsync(new Feedback(Morning, true, null, []), new Feedback(Morning, false, "ça ne dit \"rien\"", ["a#b"]));

        Assert.Equal(
            new CommandRun(
                0,
                """
                {"at":"2026-01-02T03:04:05+00:00","helped":true,"reason":null,"passages":[]}
                {"at":"2026-01-02T03:04:05+00:00","helped":false,"reason":"ça ne dit \"rien\"","passages":["a#b"]}

                """.ReplaceLineEndings("\n"),
                ""),
            await ListAsync("--jsonl"));
    }

    [Fact]
    public async Task Where_there_is_no_database_it_names_the_file_and_makes_none()
    {
        var none = $"There is no database {_data.Path}/supportbot.db: nothing was kept there. If the bot keeps it elsewhere, name the folder with --data.\n";

        Assert.Equal(new CommandRun(0, "", none), await ListAsync());
        Assert.Equal(new CommandRun(0, "", none), await ListAsync("--jsonl"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data.Path));
    }

    [Fact]
    public async Task Where_nothing_was_judged_it_says_so()
    {
        await KeepAsync();

        Assert.Equal(new CommandRun(0, "Nobody has judged an answer yet.\n", ""), await ListAsync());
    }

    [Fact]
    public async Task A_folder_that_is_named_goes_before_that_of_the_settings()
    {
        using var elsewhere = new TemporaryFolder();
        await KeepAsync(new Feedback(Morning, true, null, []));

        var run = await CommandLine.StartAsync(
            "", new Dictionary<string, string> { ["DataPath"] = elsewhere.Path }, "feedback", "list", "--jsonl", "--data", _data.Path);

        Assert.Equal(new CommandRun(0, """{"at":"2026-01-02T03:04:05+00:00","helped":true,"reason":null,"passages":[]}""" + "\n", ""), run);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        _data.Write("supportbot.db", new string('x', 5000));

        var run = await ListAsync();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{_data.Path}/supportbot.db is not a database.", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> ListAsync(params string[] args) => CommandLine.StartAsync(
        "", new Dictionary<string, string> { ["DataPath"] = _data.Path, ["TZ"] = "UTC" }, ["feedback", "list", .. args]);

    private async Task KeepAsync(params IEnumerable<Feedback> thoughts)
    {
        await using var storage = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddStorage(new StorageOptions(_data.Path))
            .BuildServiceProvider();
        var store = storage.GetRequiredService<IFeedbackStore>();
        await store.ReadAsync(CancellationToken.None); // Makes the database, be there thoughts or not.
        foreach (var thought in thoughts) await store.KeepAsync(thought, CancellationToken.None);
    }
}
