using System.CommandLine;
using SupportBot.Settings;
using SupportBot.TeamsApp;

namespace SupportBot.Commands.Teams;

/// <summary><c>teams package</c>: writes the app that an administrator uploads to Teams.</summary>
internal static class PackageCommand
{
    private static readonly Option<string> AppId = Checked(
        new Option<string>("--app-id") { Description = "The app id of the bot's registration (Bot:AppId).", Required = true },
        value => Guid.TryParseExact(value, "D", out var id) && id != Guid.Empty,
        "is no app id: it looks like 00001111-aaaa-2222-bbbb-3333cccc4444.");

    private static readonly Option<string> Host = Checked(
        new Option<string>("--host") { Description = "The name under which the bot is reached over HTTPS, such as bot.example.org.", Required = true },
        IsPublicName,
        "is no name on the internet: give one such as bot.example.org, without https:// and port.");

    private static readonly Option<string> Name = Checked(
        new Option<string>("--name") { Description = "What the bot is called in Teams.", DefaultValueFactory = _ => "SupportBot" },
        value => value.Trim().Length is > 0 and <= 30,
        "should have 1 to 30 characters.");

    private static readonly Option<string?> Publisher = Checked(
        new Option<string?>("--publisher") { Description = "Who runs the bot. Default: its name." },
        value => value.Trim().Length is > 0 and <= 32,
        "should have 1 to 32 characters.");

    private static readonly Option<string> Version = Checked(
        new Option<string>("--app-version") { Description = "Raise it whenever you upload a changed package.", DefaultValueFactory = _ => "1.0.0" },
        value => System.Version.TryParse(value, out var version) && version is { Build: >= 0, Revision: -1 },
        "is no version: give three numbers, such as 1.0.1.");

    private static readonly Option<string?> Website = Address("--website", "The group's page.");
    private static readonly Option<string?> Privacy = Address("--privacy", "What is kept, and by whom.");
    private static readonly Option<string?> Terms = Address("--terms", "The terms of use.");
    private static readonly Option<FileInfo> Out = new("--out")
    {
        Description = "The file to write.", DefaultValueFactory = _ => new FileInfo("supportbot-teams.zip"),
    };

    public static Command Create()
    {
        var command = new Command(
            "package", "Write the app package (a zip) for the Teams admin center.") { AppId, Host, Name, Publisher, Version, Website, Privacy, Terms, Out };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var text = AppText.Load(ProgramSettings.Read().DialogsPath);
        var file = parsed.GetRequiredValue(Out);
        File.WriteAllBytes(file.FullName, AppPackage.Of(AppManifest.Of(Identity(parsed), text)));
        Console.WriteLine($"Written to {file.FullName}.");
        Console.WriteLine("Upload it in the Teams admin center: Teams apps, Manage apps, Upload new app. docs/teams.md says what comes before and after.");
        return 0;
    }

    private static AppIdentity Identity(ParseResult parsed)
    {
        var host = parsed.GetRequiredValue(Host).ToLowerInvariant();
        var name = parsed.GetRequiredValue(Name).Trim();
        var home = $"https://{host}/";
        return new(
            Guid.ParseExact(parsed.GetRequiredValue(AppId), "D"),
            host,
            name,
            parsed.GetValue(Publisher)?.Trim() ?? name,
            parsed.GetRequiredValue(Version),
            parsed.GetValue(Website) ?? home,
            parsed.GetValue(Privacy) ?? home,
            parsed.GetValue(Terms) ?? home);
    }

    private static Option<string?> Address(string name, string description) =>
        Checked(
            new Option<string?>(name) { Description = $"{description} Default: https://HOST/." }, IsAddress,
            "is no address: give one that begins with https://.");

    private static Option<T> Checked<T>(Option<T> option, Func<string, bool> isGood, string otherwise)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !isGood(value)) result.AddError($"{option.Name} {value} {otherwise}");
        });
        return option;
    }

    private static bool IsPublicName(string value) =>
        Uri.CheckHostName(value) == UriHostNameType.Dns && value.Contains('.') && !value.EndsWith('.')
            && !value.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
