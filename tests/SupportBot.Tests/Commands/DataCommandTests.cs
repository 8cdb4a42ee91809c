using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Serving;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What an operator types, and sees, while the bot runs and while it doesn't.</summary>
[Collection(Alone.Name)]
public sealed class DataCommandTests : IDisposable
{
    private static readonly ConversationKey Key = new("webchat", "c1");

    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _backups = new();

    private string Database => Path.Combine(_data.Path, "supportbot.db");

    private string Backup => Path.Combine(_backups.Path, "monday.db");

    public void Dispose()
    {
        _data.Dispose();
        _backups.Dispose();
    }

    [Fact]
    public async Task A_backup_is_made_while_the_bot_runs_and_restored_while_it_does_not()
    {
        await using (var server = await ServeAsync())
        {
            await SayAsync(server, "m1", "before the backup");
            Assert.Equal(new CommandRun(0, $"Backed up {Database} to {Backup}.\n", ""), await RunAsync("backup", Backup));
            await SayAsync(server, "m2", "after the backup");
            Assert.Equal(new CommandRun(1, "", $"SupportBot runs on {_data.Path}. Stop it first, then restore.\n"), await RunAsync("restore", Backup));
            Assert.Equal(["before the backup", "after the backup"], await HistoryAsync(server));
        }

        var run = await RunAsync("restore", Backup);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var aside = Assert.Single(Directory.GetFiles(_data.Path, "supportbot.db.before-*"));
        Assert.Equal(
            $"Restored {Backup} to {Database}.\nThe database from before is {aside}. It holds what members said: delete it once you don't need it.\n",
            run.Output);
        await using (var server = await ServeAsync()) Assert.Equal(["before the backup"], await HistoryAsync(server));
        File.Move(aside, Database, overwrite: true);
        await using (var server = await ServeAsync()) Assert.Equal(["before the backup", "after the backup"], await HistoryAsync(server));
    }

    [Fact]
    public async Task A_backup_overwrites_nothing_and_is_for_its_owner_only()
    {
        await using (await ServeAsync()) await RunAsync("backup", Backup);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        var bytes = await File.ReadAllBytesAsync(Backup);

        Assert.Equal(new CommandRun(1, "", $"{Backup} is there already. Give the backup another name.\n"), await RunAsync("backup", Backup));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Backup));
        Assert.Equal([Backup], Directory.GetFiles(_backups.Path));
    }

    [Fact]
    public async Task Where_there_is_no_database_there_is_no_backup()
    {
        Assert.Equal(
            new CommandRun(1, "", $"There is no {Database} to back up. Name the folder that has it: --data FOLDER.\n"),
            await RunAsync("backup", Backup));
        Assert.Empty(Directory.GetFiles(_backups.Path));
    }

    [Fact]
    public async Task A_file_that_is_no_backup_changes_nothing()
    {
        await using (var server = await ServeAsync()) await SayAsync(server, "m1", "said");
        _backups.Write("monday.db", string.Join('\n', Enumerable.Repeat("This is a shopping list.", 500)));

        var run = await RunAsync("restore", Backup);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{Backup} is not a backup of SupportBot's database (", run.Error, StringComparison.Ordinal);
        Assert.Equal(["supportbot.db", "supportbot.lock"], Directory.GetFiles(_data.Path).Select(Path.GetFileName).Order());
        await using (var server = await ServeAsync()) Assert.Equal(["said"], await HistoryAsync(server));
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        await using (var server = await ServeAsync())
        {
            for (var at = 0; at < 50; at++) await SayAsync(server, $"m{at}", new string('x', 1000));
            await RunAsync("backup", Backup);
        }
        var bytes = await File.ReadAllBytesAsync(Backup);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, bytes.Length / 4);
        await File.WriteAllBytesAsync(Backup, bytes);

        Assert.Equal(new CommandRun(1, "", $"{Backup} is damaged. Take another backup. Nothing was changed.\n"), await RunAsync("restore", Backup));
        await using (var server = await ServeAsync()) Assert.Equal(50, (await HistoryAsync(server)).Count());
    }

    [Fact]
    public async Task A_database_that_can_not_be_used_stops_the_start_with_a_reason()
    {
        _data.Write("supportbot.db", string.Join('\n', Enumerable.Repeat("This is a shopping list.", 500)));

        Assert.Equal(
            new CommandRun(1, "", $"{Database} is not a database. Restore a backup: SupportBot -- data restore FILE. The file is left as it is.\n"),
            await CommandLine.RunAsync("serve", "--Urls", "http://127.0.0.1:0", "--DataPath", _data.Path, "--Logging:LogLevel:Default", "None"));
    }

    private Task<CommandRun> RunAsync(string command, string file) => CommandLine.RunAsync("data", command, file, "--data", _data.Path);

    private async Task<WebApplication> ServeAsync()
    {
        var app = BotServer.Build(["--Urls", "http://127.0.0.1:0", "--DataPath", _data.Path, "--Logging:LogLevel:Default", "None"]);
        await app.StartAsync();
        return app;
    }

    private static async Task SayAsync(WebApplication server, string id, string text)
    {
        var store = server.Services.GetRequiredService<IConversationStore>();
        var turn = new TurnRecord(await store.ReadAsync(Key, default), ConversationState.New) { ActivityId = id, History = [Encoding.UTF8.GetBytes(text)] };
        Assert.Equal(KeepOutcome.Kept, await store.KeepAsync(turn, default));
    }

    private static async Task<IEnumerable<string>> HistoryAsync(WebApplication server) =>
        (await server.Services.GetRequiredService<IHistory>().ReadAsync(Key, 0, 999, default)).Select(entry => Encoding.UTF8.GetString(entry.Body));
}
