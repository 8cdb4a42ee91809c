using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.TeamsApp;

/// <summary>The app's manifest for Teams, in the published form of version 1.23.</summary>
internal sealed record AppManifest(
    string Id,
    string Version,
    AppManifest.Person Developer,
    AppManifest.Names Name,
    AppManifest.Names Description,
    AppManifest.IconFiles Icons,
    string AccentColor,
    IReadOnlyList<AppManifest.Bot> Bots,
    IReadOnlyList<string> ValidDomains)
{
    private const string FormVersion = "1.23";

    private static readonly string[] Everywhere = ["personal", "team", "groupChat"];

    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public string Schema { get; } = $"https://developer.microsoft.com/json-schemas/teams/v{FormVersion}/MicrosoftTeams.schema.json";

    [JsonPropertyOrder(-1)]
    public string ManifestVersion { get; } = FormVersion;

    public static AppManifest Of(AppIdentity app, AppText text)
    {
        var commands = text.Commands.Select(command => new Command(command.Say, command.About)).ToList();
        return new(
            app.AppId.ToString(),
            app.Version,
            new(app.Publisher, app.Website, app.Privacy, app.Terms),
            new(app.Name, app.Name),
            new(text.Short, text.Full),
            new("color.png", "outline.png"),
            "#1c4a86",
            [new(app.AppId.ToString(), Everywhere, SupportsFiles: false, IsNotificationOnly: false, commands.Count == 0 ? null : [new(Everywhere, commands)])],
            [app.Host]);
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AppManifestJson.Default.AppManifest);

    internal sealed record Person(string Name, string WebsiteUrl, string PrivacyUrl, string TermsOfUseUrl);

    internal sealed record Names(string Short, string Full);

    internal sealed record IconFiles(string Color, string Outline);

    internal sealed record Bot(
        string BotId, IReadOnlyList<string> Scopes, bool SupportsFiles, bool IsNotificationOnly, IReadOnlyList<CommandList>? CommandLists);

    internal sealed record CommandList(IReadOnlyList<string> Scopes, IReadOnlyList<Command> Commands);

    internal sealed record Command(string Title, string Description);
}
