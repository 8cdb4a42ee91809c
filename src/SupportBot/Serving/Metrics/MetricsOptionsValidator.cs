using Microsoft.Extensions.Options;

namespace SupportBot.Serving.Metrics;

internal sealed class MetricsOptionsValidator : IValidateOptions<MetricsOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, MetricsOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(MetricsOptions options)
    {
        if (options.Endpoint.Length > 0 && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return $"Metrics:Endpoint is \"{options.Endpoint}\": give the whole address, for example http://localhost:4318/v1/metrics, or leave it "
                + "empty to send nothing.";
        if (options.Interval < Shortest || options.Interval > Longest)
            yield return $"Metrics:Interval is {options.Interval}: give a time from 00:00:01 to 1.00:00:00.";
    }
}
