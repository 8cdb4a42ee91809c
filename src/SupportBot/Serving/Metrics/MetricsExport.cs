using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SupportBot.Channels.Metrics;

namespace SupportBot.Serving.Metrics;

/// <summary>Sends the meters' numbers while the program runs, and what is left of them at its end. Without an endpoint it does nothing.</summary>
internal sealed class MetricsExport(IOptions<MetricsOptions> options) : IHostedService, IDisposable
{
    private const int LastAttemptMilliseconds = 5_000;

    /// <summary>Those of ASP.NET tell of routes and status codes, never of the address that was asked for or of who asked.</summary>
    private static readonly string[] Meters = [BotMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private MeterProvider? _provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Endpoint.Length == 0) return Task.CompletedTask;

        _provider = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddService("supportbot", autoGenerateServiceInstanceId: false).AddEnvironmentVariableDetector())
            .AddMeter(Meters)
            .AddOtlpExporter((exporter, reader) =>
            {
                exporter.Endpoint = new Uri(options.Value.Endpoint);
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)options.Value.Interval.TotalMilliseconds;
            })
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(() => _provider?.Shutdown(LastAttemptMilliseconds), CancellationToken.None);

    public void Dispose() => _provider?.Dispose();
}
