using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SupportBot.Storage.Retention;

/// <summary>Sweeps at start, then regularly.</summary>
internal sealed partial class RetentionWorker(RetentionSweep sweep, TimeProvider clock, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (;; await Task.Delay(Pause, clock, stoppingToken)) await SweepAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            var deleted = await sweep.RunAsync(cancellationToken);
            if (deleted > 0) LogDeleted(deleted);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure.GetType(), failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Deleted what is past its time: {Count} rows")]
    private partial void LogDeleted(long count);

    [LoggerMessage(LogLevel.Error, "What is past its time could not be deleted, and is tried again later: {Type} {Reason}")]
    private partial void LogFailed(Type type, string reason);
}
