using Microsoft.Extensions.Configuration;
using SupportBot.Composition;
using SupportBot.Settings;
using SupportBot.Tests.Samples;
using SupportBot.Testing.Files;

namespace SupportBot.Tests.Settings;

[Collection(Alone.Name)]
public sealed class ProgramSettingsTests
{
    [Fact]
    public void Without_settings_there_are_defaults_and_paths_are_below_the_root()
    {
        var settings = Read([]);

        Assert.Equal(
            new ProgramSettings
            {
                Root = "/home",
                DataPath = "/home/data",
                CorpusPath = "/home/corpus",
                Language = "en",
                DialogsPath = "/home/dialogs/en",
                Engine = IndexEngine.Auto,
                Threshold = 0.34,
                PublishOnSave = true,
            },
            settings);
    }

    [Fact]
    public void Each_setting_is_read_from_its_key()
    {
        var settings = Read(new()
        {
            ["DataPath"] = "/var/bot",
            ["Corpus:Path"] = "../documents",
            ["Corpus:Language"] = "de",
            ["Corpus:Publish"] = "explicit",
            ["Dialogs:Path"] = "talk",
            ["Index:Engine"] = "Memory",
            ["Answers:Threshold"] = "0.7",
            ["Safety:Place"] = "GB",
        });

        Assert.Equal(
            new ProgramSettings
            {
                Root = "/home",
                DataPath = "/var/bot",
                CorpusPath = "/documents",
                Language = "de",
                DialogsPath = "/home/talk/de",
                Engine = IndexEngine.Memory,
                Threshold = 0.7,
                PublishOnSave = false,
                Place = "GB",
            },
            settings);
    }

    [Theory]
    [InlineData("Index:Engine", "foo", "Index:Engine is \"foo\". Set it to one of: auto, memory, lucene.")]
    [InlineData("Index:Engine", "7", "Index:Engine is \"7\". Set it to one of: auto, memory, lucene.")]
    [InlineData("Answers:Threshold", "2", "Answers:Threshold is \"2\". Set it to a number from 0 to 1, for example 0.5.")]
    [InlineData("Answers:Threshold", "half", "Answers:Threshold is \"half\". Set it to a number from 0 to 1, for example 0.5.")]
    [InlineData("Answers:Threshold", "NaN", "Answers:Threshold is \"NaN\". Set it to a number from 0 to 1, for example 0.5.")]
    [InlineData("Corpus:Publish", "later", "Corpus:Publish is \"later\". Set it to one of: on-save, explicit.")]
    public void A_value_that_does_not_fit_is_told_with_its_key_and_what_fits(string key, string value, string message) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Read(new() { [key] = value })).Message);

    [Fact]
    public void An_unknown_transport_is_told_with_its_key_and_what_fits() => Assert.Equal(
        "Bot:Transport is \"pigeon\". Set it to one of: auto, connector, sdk.",
        Assert.Throws<SettingsException>(() => BotTransports.Choose(Configuration(new() { ["Bot:Transport"] = "pigeon" }), OptionalAdapters.Compiled)).Message);

    [Theory]
    [InlineData("Index__Engine", "foo", "Index:Engine is \"foo\". Set it to one of: auto, memory, lucene.")]
    [InlineData("SupportBot__Answers__Threshold", "2", "Answers:Threshold is \"2\". Set it to a number from 0 to 1, for example 0.5.")]
    [InlineData(
        "Retention__ActivityIds", "7 days",
        "Retention:ActivityIds is \"7 days\": give a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days.")]
    [InlineData(
        "Retention__Questions", "30 days", "Retention:Questions is \"30 days\": give a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days.")]
    public async Task The_environment_counts_and_a_wrong_setting_ends_the_program_with_one_line(string name, string value, string message)
    {
        var run = await InEnvironment(name, value, () => CommandLine.RunAsync("ask", "hello"));

        Assert.Equal((1, "", message), (run.ExitCode, run.Output, run.Error.Trim()));
    }

    [Fact]
    public async Task The_home_is_where_SUPPORTBOT_HOME_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", $$"""{ "Corpus": { "Path": "documents" }, "Dialogs": { "Path": "{{Repository.Path("dialogs")}}" } }""");
        folder.Write("documents/tea.md", "# Tea\n\n## Ginger tea\nGinger tea is made of the root.\n");

        var run = await InEnvironment("SUPPORTBOT_HOME", folder.Path, () => CommandLine.RunAsync("ask", "ginger tea"));

        Assert.Equal((0, "Tea › Ginger tea\n\nGinger tea is made of the root.\n\nSource: Tea (undated)"), (run.ExitCode, run.Output.TrimEnd()));
    }

    [Fact]
    public async Task A_home_without_appsettings_is_told()
    {
        using var folder = new TemporaryFolder();

        var run = await InEnvironment("SUPPORTBOT_HOME", folder.Path, () => CommandLine.RunAsync("ask", "hello"));

        Assert.Equal(
            (1, $"SUPPORTBOT_HOME is {folder.Path}, but there is no appsettings.json in it. Point it at the folder that has one."),
            (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task Missing_dialogs_are_told_all_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Dialogs": { "Path": "nowhere" } }""");

        var run = await InEnvironment("SUPPORTBOT_HOME", folder.Path, () => CommandLine.RunAsync("ask", "hello"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "wording.yaml", "questions.yaml", "helplines.yaml", "commands.yaml", "politeness.yaml", "contact.yaml", "small-talk.yaml", "feelings.yaml",
                "languages.yaml", "redaction.yaml", "ordinary-words.txt", "choices.yaml", "page.yaml",
            ],
            run.Error.Trim().Split('\n').SkipLast(2).Select(line => Path.GetFileName(line.Split(": error unreadable-file: ")[0])));
        Assert.Equal(
            ["There is no crisis route", "There is no abuse route"],
            run.Error.Trim().Split('\n').TakeLast(2).Select(line => line.Split("routes: error missing-route: ")[1].Split(',')[0]));
        Assert.All(
            run.Error.Trim().Split('\n').SkipLast(2),
            line => Assert.EndsWith("See that the file is there and can be read, or correct Dialogs:Path.", line.TrimEnd()));
    }

    private static ProgramSettings Read(Dictionary<string, string?> settings) => ProgramSettings.Read(Configuration(settings), "/home");

    private static IConfiguration Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    private static async Task<CommandRun> InEnvironment(string name, string value, Func<Task<CommandRun>> run)
    {
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            return await run();
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
