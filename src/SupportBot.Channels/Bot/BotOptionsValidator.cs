using Microsoft.Extensions.Options;
using SupportBot.Channels.Authentication;

namespace SupportBot.Channels.Bot;

internal sealed class BotOptionsValidator(BotCertificate certificate) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Problems(BotOptions options)
    {
        if (!IsOneOf(options.Transport, "auto", "connector", "sdk"))
            yield return $"Bot:Transport is '{options.Transport}': give auto, connector or sdk.";

        if (!options.HasAppId)
        {
            if (options.AppPassword.Length > 0)
                yield return "Bot:AppPassword is set and Bot:AppId is not: set both, or neither to take callers on this machine only.";
            if (options.CertificatePath.Length > 0)
                yield return "Bot:CertificatePath is set and Bot:AppId is not: set both, or neither to take callers on this machine only.";
            yield break;
        }

        if (!IsOneOf(options.AppType, "MultiTenant", "SingleTenant", "UserAssignedMSI"))
            yield return $"Bot:AppType is '{options.AppType}': give MultiTenant, SingleTenant or UserAssignedMSI.";
        foreach (var problem in CredentialProblems(options)) yield return problem;
        if (!IsOneOf(options.AppType, "MultiTenant") && string.IsNullOrWhiteSpace(options.TenantId))
            yield return $"Bot:TenantId is empty: Bot:AppType {options.AppType} needs the id of the app's tenant.";
        foreach (var problem in CloudProblems(options)) yield return problem;
    }

    private IEnumerable<string> CredentialProblems(BotOptions options)
    {
        var (hasPassword, hasCertificate) = (!string.IsNullOrWhiteSpace(options.AppPassword), options.CertificatePath.Length > 0);
        if (options.IsManagedIdentity && hasPassword)
            yield return "Bot:AppPassword is set, but a managed identity has none: remove it, or change Bot:AppType.";
        if (options.IsManagedIdentity && hasCertificate)
            yield return "Bot:CertificatePath is set, but a managed identity has none: remove it, or change Bot:AppType.";
        if (options.IsManagedIdentity) yield break;

        if (!hasPassword && !hasCertificate)
            yield return "Bot:AppPassword is empty: set it to the secret of the app that Bot:AppId names, or Bot:CertificatePath to its certificate.";
        if (hasPassword && hasCertificate)
            yield return "Bot:AppPassword and Bot:CertificatePath are both set: remove the one that the app doesn't use.";
        if (hasCertificate && certificate.Problem(options) is { } problem)
            yield return problem;
    }

    private static IEnumerable<string> CloudProblems(BotOptions options)
    {
        if (!IsOneOf(options.ChannelService, BotCloud.Public.ChannelService, BotCloud.UsGovernment.ChannelService))
            yield return $"Bot:ChannelService is '{options.ChannelService}': leave it empty, or give {BotCloud.UsGovernment.ChannelService} for the cloud of "
                + "the US Government.";
        (string Name, string Value)[] addresses = [("OpenIdMetadata", options.OpenIdMetadata), ("AppOpenIdMetadata", options.AppOpenIdMetadata)];
        foreach (var (name, value) in addresses)
            if (value.Length > 0 && !MetadataAddress.IsFit(value))
                yield return $"Bot:{name} is '{value}': give an https address, or leave it empty for Microsoft's own.";
    }

    private static bool IsOneOf(string value, params ReadOnlySpan<string> allowed)
    {
        foreach (var one in allowed)
            if (value.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
