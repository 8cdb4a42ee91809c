using Microsoft.Extensions.Hosting;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Transports;

namespace SupportBot.Storage.Tests.Retention;

public sealed class RetentionWorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_is_past_its_time_goes_at_start_and_then_by_itself()
    {
        var clock = new HastyClock { Haste = 6000 };
        using var data = new StoredData(null, clock, ("Retention:Feedback", "01:00"));
        await KeepAsync();
        clock.Move(TimeSpan.FromHours(2));
        var worker = data.Get<IEnumerable<IHostedService>>().OfType<RetentionWorker>().Single();

        await worker.StartAsync(CancellationToken.None);
        await UntilGone();
        await KeepAsync();
        clock.Move(TimeSpan.FromHours(2));
        await UntilGone();
        await worker.StopAsync(CancellationToken.None);

        Assert.Contains("Information: Deleted what is past its time: 1 rows ", data.Log.Lines);

        Task KeepAsync() => data.Feedback.KeepAsync(new Feedback(clock.GetUtcNow(), true, null, []), CancellationToken.None);

        async Task UntilGone()
        {
            for (var deadline = DateTime.UtcNow + Patience; (await StoredRows.CountAsync(data)).Feedback > 0; await Task.Delay(20))
                Assert.True(DateTime.UtcNow < deadline, "Nothing was deleted in time.");
        }
    }
}
