using Microsoft.Extensions.Options;

namespace SupportBot.Channels.Bot;

internal sealed class BotOptionsValidator : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(BotOptions options)
    {
        if (!IsOneOf(options.Transport, "auto", "connector", "sdk"))
            yield return $"Bot:Transport is '{options.Transport}': give auto, connector or sdk.";

        if (!options.HasAppId)
        {
            if (options.AppPassword.Length > 0)
                yield return "Bot:AppPassword is set and Bot:AppId is not: set both, or neither to take callers on this machine only.";
            yield break;
        }

        if (!IsOneOf(options.AppType, "MultiTenant", "SingleTenant", "UserAssignedMSI"))
            yield return $"Bot:AppType is '{options.AppType}': give MultiTenant, SingleTenant or UserAssignedMSI.";

        var isManagedIdentity = IsOneOf(options.AppType, "UserAssignedMSI");
        if (!isManagedIdentity && string.IsNullOrWhiteSpace(options.AppPassword))
            yield return "Bot:AppPassword is empty: set it to the secret of the app that Bot:AppId names.";
        if (isManagedIdentity && options.AppPassword.Length > 0)
            yield return "Bot:AppPassword is set, but a managed identity has none: remove it, or change Bot:AppType.";
        if (!IsOneOf(options.AppType, "MultiTenant") && string.IsNullOrWhiteSpace(options.TenantId))
            yield return $"Bot:TenantId is empty: Bot:AppType {options.AppType} needs the id of the app's tenant.";
    }

    private static bool IsOneOf(string value, params ReadOnlySpan<string> allowed)
    {
        foreach (var one in allowed)
            if (value.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
