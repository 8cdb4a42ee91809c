using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What an administrator types, and sees.</summary>
[Collection(Alone.Name)]
public sealed class TeamsCommandTests : IDisposable
{
    private const string AppId = "00001111-AAAA-2222-bbbb-3333cccc4444";

    private readonly TemporaryFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "app.zip");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_package_is_written_and_what_to_do_with_it_is_said()
    {
        var run = await CommandLine.RunAsync("teams", "package", "--app-id", AppId, "--host", "Bot.example.org", "--name", "Our bot", "--out", Out);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(
            $"Written to {Out}.\nUpload it in the Teams admin center: Teams apps, Manage apps, Upload new app. "
            + "docs/teams.md says what comes before and after.\n",
            run.Output.ReplaceLineEndings("\n"));
        using var zip = System.IO.Compression.ZipFile.OpenRead(Out);
        using var manifest = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var text = await manifest.ReadToEndAsync();
        Assert.Contains("\"id\": \"00001111-aaaa-2222-bbbb-3333cccc4444\"", text, StringComparison.Ordinal);
        Assert.Contains("\"privacyUrl\": \"https://bot.example.org/\"", text, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Our bot\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--app-id", "my-bot", "--app-id my-bot is no app id: it looks like 00001111-aaaa-2222-bbbb-3333cccc4444.")]
    [InlineData(
        "--app-id", "00000000-0000-0000-0000-000000000000",
        "--app-id 00000000-0000-0000-0000-000000000000 is no app id: it looks like 00001111-aaaa-2222-bbbb-3333cccc4444.")]
    [InlineData(
        "--host", "https://bot.example.org",
        "--host https://bot.example.org is no name on the internet: give one such as bot.example.org, without https:// and port.")]
    [InlineData(
        "--host", "bot.example.org:443", "--host bot.example.org:443 is no name on the internet: give one such as bot.example.org, without https:// and port.")]
    [InlineData("--host", "localhost", "--host localhost is no name on the internet: give one such as bot.example.org, without https:// and port.")]
    [InlineData("--host", "10.0.0.1", "--host 10.0.0.1 is no name on the internet: give one such as bot.example.org, without https:// and port.")]
    [InlineData("--name", "A name of more than thirty characters", "--name A name of more than thirty characters should have 1 to 30 characters.")]
    [InlineData("--app-version", "1.0", "--app-version 1.0 is no version: give three numbers, such as 1.0.1.")]
    [InlineData("--privacy", "http://example.org", "--privacy http://example.org is no address: give one that begins with https://.")]
    public async Task A_bad_argument_is_told_and_nothing_is_written(string option, string value, string error)
    {
        var good = new Dictionary<string, string> { ["--app-id"] = AppId, ["--host"] = "bot.example.org", ["--out"] = Out, [option] = value };

        var run = await CommandLine.RunAsync(["teams", "package", .. good.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(error, run.Error.Trim());
        Assert.False(File.Exists(Out));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var run = await CommandLine.RunAsync(
            "teams", "package", "--app-id", AppId, "--host", "bot.example.org", "--out", Path.Combine(_folder.Path, "no", "app.zip"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Could not find a part of the path", run.Error, StringComparison.Ordinal);
    }
}
