using System.Globalization;
using System.Text.RegularExpressions;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>The report on the shipped routes, and floors under it: data that makes them worse doesn't slip in unseen.</summary>
[Collection(Alone.Name)]
public sealed partial class RoutesCommandTests
{
    /// <summary>
    /// By cross-validation over the examples, which are harder than what members write: at least so many found, at most so many false alarms, in percent.
    /// </summary>
    private static readonly Dictionary<string, (double Found, double FalseAlarms)> Floors = new()
    {
        ["crisis"] = (74, 3),
        ["abuse"] = (66, 2),
        ["urgent_medical"] = (80, 2),
        ["medication_change"] = (74, 2.5),
        ["prognosis"] = (70, 2),
    };

    [Fact]
    public async Task The_shipped_routes_have_no_error_and_hear_as_well_as_before()
    {
        var run = await CommandLine.RunAsync("routes", "check");

        Assert.Equal("", run.Error);
        Assert.Matches(@"\n0 errors, \d+ warnings?\.\n$", run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Floors.Keys, Heard().Matches(run.Output).Select(route => route.Groups["route"].Value));
        Assert.All(Heard().Matches(run.Output), route =>
        {
            var (found, falseAlarms) = Floors[route.Groups["route"].Value];
            Assert.InRange(Number(route.Groups["found"]), found, 100);
            Assert.InRange(Number(route.Groups["false"]), 0, falseAlarms);
        });
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<route>\w+): [\d,]+ examples, .*?phrases too \S+ +(?<found>[\d.]+) % +(?<false>[\d.]+) %", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Heard();
}
