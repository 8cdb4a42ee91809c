namespace SupportBot.Settings;

/// <summary>Where settings come from; later ones win.</summary>
internal static class Configuration
{
    /// <summary>appsettings.json, then the environment: <c>SupportBot__Index__Engine</c> or <c>Index__Engine</c>.</summary>
    public static IConfigurationBuilder AddSettings(this IConfigurationBuilder builder, string root) => builder
        .AddJsonFile(Path.Combine(root, "appsettings.json"), optional: false, reloadOnChange: false)
        .AddEnvironmentVariables()
        .AddEnvironmentVariables("SupportBot__");
}
