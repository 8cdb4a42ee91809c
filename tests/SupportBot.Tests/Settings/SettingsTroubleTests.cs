using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Settings;

/// <summary>What somebody sees who starts the program with a setting that doesn't fit.</summary>
[Collection(Alone.Name)]
public sealed class SettingsTroubleTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("Metrics:Interval", "soon", "give a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days")]
    [InlineData("Retention:Feedback", "'ten' days", "give a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days")]
    [InlineData("DirectLine:TokenLifetime", "1h", "give a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days")]
    [InlineData("DirectLine:OpenSockets", "many", "give a whole number")]
    [InlineData("DirectLine:OpenSockets", "99999999999", "give a whole number")]
    public async Task What_is_no_time_or_number_at_all_is_named_with_an_example(string key, string value, string fix) =>
        Assert.Equal(new CommandRun(1, "", $"{key} is \"{value}\": {fix}.\n"), await ServeAsync($"--{key}", value));

    [Fact]
    public async Task A_conversation_is_kept_longer_than_its_tokens() => Assert.Equal(
        new CommandRun(
            1,
            "",
            "Retention:ConversationState is 1.01:00:00, but tokens of Web Chat can be used for 1.01:00:00: "
            + "give a longer time, or lower DirectLine:TokenLifetime or DirectLine:ResumeWithin, which add up to that.\n"),
        await ServeAsync("--Retention:ConversationState", "1.01:00:00"));

    [Fact]
    public async Task What_is_wrong_in_several_sections_is_said_at_once_and_once()
    {
        var run = await ServeAsync("--Metrics:Interval", "2.00:00:00", "--DirectLine:ResumeWithin", "31.00:00:00");

        Assert.Equal(
            [
                "DirectLine:ResumeWithin is 31.00:00:00: give a time from 00:00:00 to 30.00:00:00.",
                "Metrics:Interval is 2.00:00:00: give a time from 00:00:01 to 1.00:00:00.",
            ],
            run.Error.TrimEnd().Split('\n').Order(StringComparer.Ordinal));
    }

    private Task<CommandRun> ServeAsync(params string[] settings) =>
        CommandLine.RunAsync(["serve", "--Urls", "http://127.0.0.1:0", "--DataPath", _data.Path, "--Logging:LogLevel:Default", "None", .. settings]);
}
