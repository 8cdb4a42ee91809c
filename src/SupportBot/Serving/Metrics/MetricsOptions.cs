namespace SupportBot.Serving.Metrics;

/// <summary>The section <c>Metrics</c>: where numbers about the bot's work go.</summary>
internal sealed record MetricsOptions
{
    public const string Section = "Metrics";

    /// <summary>The whole address that takes OTLP over HTTP, such as <c>http://localhost:4318/v1/metrics</c>. Empty: nothing is collected or sent.</summary>
    public string Endpoint { get; init; } = "";

    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(1);
}
