namespace SupportBot.Settings;

/// <summary>Where settings come from; later ones win.</summary>
internal static class Configuration
{
    /// <summary>appsettings.json, then the environment: <c>SupportBot__Index__Engine</c> or <c>Index__Engine</c>.</summary>
    public static IConfigurationBuilder AddSettings(this IConfigurationBuilder builder, string root) => builder
        .AddJsonFile(Path.Combine(root, "appsettings.json"), optional: false, reloadOnChange: false)
        .AddEnvironmentVariables()
        .AddEnvironmentVariables("SupportBot__");

    /// <param name="args">As <c>--Section:Key value</c> or <c>--Section:Key=value</c>.</param>
    /// <exception cref="SettingsException">One of them is no setting.</exception>
    public static IConfigurationBuilder AddOverrides(this IConfigurationBuilder builder, string[] args)
    {
        var known = builder.Build().GetChildren().Select(section => section.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var arg in args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal)))
        {
            if (!known.Contains(arg[2..].Split(':', '=')[0]))
                throw new SettingsException($"{arg} is no setting. The settings are those of appsettings.json, for example --Urls http://localhost:5000.");
        }
        return builder.AddCommandLine(args);
    }
}
