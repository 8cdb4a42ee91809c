using SupportBot.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace SupportBot.Browser.Tests;

/// <summary>What a visit costs. Times are printed, not judged: they are those of the machine.</summary>
[Collection(InTheBrowser.Name)]
public sealed class MeasuredTests(Browsers browsers, ITestOutputHelper output)
{
    /// <summary>As browsers' own tools have it for a phone on a slow 4G network.</summary>
    private static readonly Dictionary<string, object> SlowNetwork = new()
    {
        ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 1_600_000 / 8, ["uploadThroughput"] = 750_000 / 8
    };

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_first_visit_brings_a_megabyte_and_the_next_a_hundredth(bool phone)
    {
        await using var visit = await browsers.VisitAsync();
        var tools = await visit.Context.NewCDPSessionAsync(visit.Page);
        var bytes = 0L;
        tools.Event("Network.loadingFinished").OnEvent += (_, loaded) =>
            Interlocked.Add(ref bytes, (long)loaded!.Value.GetProperty("encodedDataLength").GetDouble());
        await tools.SendAsync("Network.enable");
        if (phone)
        {
            await tools.SendAsync("Network.emulateNetworkConditions", SlowNetwork);
            await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        }

        await visit.OpenAsync();
        var first = Interlocked.Exchange(ref bytes, 0);
        await ReportAsync("first visit", first);
        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();
        var next = Interlocked.Read(ref bytes);
        await ReportAsync("next visit", next);

        Assert.InRange(first, 500_000, 1_100_000);
        Assert.InRange(next, 1_000, 20_000);

        async Task ReportAsync(string what, long size) => output.WriteLine(
            $"{(phone ? "phone (4 times slower, 1.6 Mbit/s, 150 ms)" : "this machine")}, {what}: "
            + $"{size:N0} bytes; something to read after {await TimeAsync("first-contentful-paint")} ms, ready after {await TimeAsync("supportbot-ready")} ms");

        Task<int> TimeAsync(string mark) => visit.Page.EvaluateAsync<int>("mark => Math.round(performance.getEntriesByName(mark)[0].startTime)", mark);
    }
}
