using Microsoft.Extensions.Options;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>Settings are checked at start; what is wrong is said with its key and the fix.</summary>
public sealed class DirectLineOptionsTests
{
    [Theory]
    [InlineData(
        "TokenLifetime", "00:29:00",
        "DirectLine:TokenLifetime is 00:29:00: give a time from 00:30:00, as clients renew their tokens every 15 minutes, to 1.00:00:00.")]
    [InlineData(
        "TokenLifetime", "2.00:00:00",
        "DirectLine:TokenLifetime is 2.00:00:00: give a time from 00:30:00, as clients renew their tokens every 15 minutes, to 1.00:00:00.")]
    [InlineData("ResumeWithin", "31.00:00:00", "DirectLine:ResumeWithin is 31.00:00:00: give a time from 00:00:00 to 30.00:00:00.")]
    [InlineData("Secret", "short", "DirectLine:Secret has 5 characters: give at least 32 random ones, or leave it empty.")]
    [InlineData(
        "Origins:0", "group.example",
        "DirectLine:Origins has \"group.example\": give scheme and host as browsers send them, for example https://group.example.")]
    [InlineData(
        "Origins:0", "https://group.example/",
        "DirectLine:Origins has \"https://group.example/\": give scheme and host as browsers send them, for example https://group.example.")]
    [InlineData("TokensPerMinute", "0", "DirectLine:TokensPerMinute is 0: give a number from 1.")]
    [InlineData("MessagesPerMinute", "0", "DirectLine:MessagesPerMinute is 0: give a number from 1.")]
    [InlineData("OpenSockets", "0", "DirectLine:OpenSockets is 0: give a number from 1.")]
    [InlineData("LargestMessage", "1000", "DirectLine:LargestMessage is 1000: give a number from 1024.")]
    public async Task What_does_not_fit_keeps_the_bot_from_starting(string key, string value, string problem)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => DirectLineHost.StartAsync(new Dictionary<string, string?> { [key] = value }));

        Assert.Equal(problem, refusal.Message);
    }

    [Fact]
    public async Task The_shortest_lifetime_and_several_origins_fit()
    {
        await using var host = await DirectLineHost.StartAsync(new Dictionary<string, string?>
        {
            ["TokenLifetime"] = "00:30:00",
            ["Origins:0"] = "https://group.example",
            ["Origins:1"] = "http://localhost:5000",
        });

        Assert.Equal(1800, (int)(await host.PostAsync("tokens/generate")).Body["expires_in"]!);
    }
}
