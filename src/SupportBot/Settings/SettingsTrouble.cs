using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SupportBot.Settings;

/// <summary>What is wrong with the settings of a section, in words for whoever wrote them.</summary>
internal static partial class SettingsTrouble
{
    /// <summary>Null where it isn't about settings.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        OptionsValidationException => exception.Message,
        AggregateException { InnerExceptions: var all } when all.Select(Explain).ToList() is var each && !each.Contains(null) => string.Join('\n', each),
        InvalidOperationException when Unconverted().Match(exception.Message) is { Success: true, Groups: var found } =>
            $"{found["key"].Value} is \"{found["value"].Value}\": give {Kind(found["type"].Value)}.",
        _ => null,
    };

    private static string Kind(string type) => type switch
    {
        "System.TimeSpan" => "a time, for example 00:01:00 for a minute or 7.00:00:00 for seven days",
        "System.Int32" => "a whole number",
        "System.Boolean" => "true or false",
        _ => "another value",
    };

    /// <summary>How the configuration binder says it: its exceptions have no members for that.</summary>
    [GeneratedRegex("^Failed to convert configuration value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline)]
    private static partial Regex Unconverted();
}
