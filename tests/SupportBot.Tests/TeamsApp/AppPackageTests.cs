using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using SupportBot.Core.Content;
using SupportBot.Core.Turns;
using SupportBot.TeamsApp;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.TeamsApp;

public sealed class AppPackageTests
{
    private static readonly AppIdentity Identity = new(
        Guid.ParseExact("00001111-aaaa-2222-bbbb-3333cccc4444", "D"),
        "bot.example.org",
        "Our bot",
        "Our group",
        "1.2.3",
        "https://example.org/",
        "https://example.org/privacy",
        "https://example.org/terms");

    private static readonly AppText Text = AppText.Load(Path.Combine(Repository.Root, "dialogs", "en"));

    [Fact]
    public void The_same_app_makes_the_same_bytes() =>
        Assert.Equal(AppPackage.Of(AppManifest.Of(Identity, Text)), AppPackage.Of(AppManifest.Of(Identity, Text)));

    [Fact]
    public void A_package_is_a_manifest_and_the_two_icons_at_its_top()
    {
        using var zip = Open();

        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal((192, 192), Size(zip, "color.png"));
        Assert.Equal((32, 32), Size(zip, "outline.png"));
        Assert.Equal("89-50-4E-47-0D-0A-1A-0A", BitConverter.ToString(Read(zip, "outline.png")[..8]));
        Assert.Equal(6, Read(zip, "outline.png")[25]); // RGBA: the outline is white on nothing.
    }

    [Fact]
    public void The_manifest_says_who_and_where()
    {
        using var zip = Open();
        var manifest = JsonNode.Parse(Read(zip, "manifest.json"))!;

        Assert.Equal("00001111-aaaa-2222-bbbb-3333cccc4444", (string?)manifest["id"]);
        Assert.Equal("00001111-aaaa-2222-bbbb-3333cccc4444", (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("""["personal","team","groupChat"]""", manifest["bots"]![0]!["scopes"]!.ToJsonString());
        Assert.Equal("""["bot.example.org"]""", manifest["validDomains"]!.ToJsonString());
        Assert.Equal(
            """{"name":"Our group","websiteUrl":"https://example.org/","privacyUrl":"https://example.org/privacy","termsOfUseUrl":"https://example.org/terms"}""",
            manifest["developer"]!.ToJsonString());
        Assert.Equal("1.2.3", (string?)manifest["version"]);
    }

    [SchemaFact]
    public async Task The_manifest_fits_the_published_schema()
    {
        using var zip = Open();

        Assert.Equal("", await InstalledSchema.CheckAsync(Encoding.UTF8.GetString(Read(zip, "manifest.json"))));
    }

    [SchemaFact]
    public async Task A_manifest_that_does_not_fit_is_told()
    {
        var manifest = JsonNode.Parse(AppManifest.Of(Identity with { Name = new string('x', 31), Website = "example.org" }, Text).ToJson())!;
        manifest["bots"]![0]!["scopes"]!.AsArray().Add("elsewhere");

        var problems = await InstalledSchema.CheckAsync(manifest.ToJsonString());

        Assert.Contains("/name/short must NOT have more than 30 characters", problems, StringComparison.Ordinal);
        Assert.Contains("/developer/websiteUrl must match pattern", problems, StringComparison.Ordinal);
        Assert.Contains("/bots/0/scopes/3 must be equal to one of the allowed values", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suggested_to_members_is_answered() =>
        Assert.All(Text.Commands, command => Assert.Equal(Route.Answer, Shipped.Release.Ask([], command.Say).Route));

    [Fact]
    public void A_missing_text_is_told_with_its_place_and_what_to_do()
    {
        using var folder = new TemporaryFolder();

        var failure = Assert.Throws<ContentException>(() => AppText.Load(folder.Path));

        Assert.Equal(
            $"{folder.Path}/teams.yaml: error missing-text: There is no text for the app in Teams. "
            + "Copy teams.yaml from the dialogs that the program comes with, and make it your own.",
            failure.Message);
    }

    [Fact]
    public void What_Teams_would_not_take_is_told_with_its_place_all_at_once()
    {
        using var folder = new TemporaryFolder();
        var commands = string.Concat(
            Enumerable.Range(1, 11).Select(n => $"  - say: {new string('s', n == 11 ? 33 : 32)}\n    about: {new string('a', n == 11 ? 129 : 128)}\n"));
        File.WriteAllText(Path.Combine(folder.Path, "teams.yaml"), $"short: {new string('x', 81)}\nfull: {new string('x', 4001)}\ncommands:\n{commands}");

        var failure = Assert.Throws<ContentException>(() => AppText.Load(folder.Path));

        Assert.Equal(
            [
                "There are 11 commands, and Teams takes 10.", "\"short\" has 81 characters, and Teams takes 80.",
                "\"full\" has 4001 characters, and Teams takes 4000.", "\"say\" has 33 characters, and Teams takes 32.",
                "\"about\" has 129 characters, and Teams takes 128.",
            ],
            failure.Problems.Select(problem => problem.Message));
    }

    private static ZipArchive Open() => new(new MemoryStream(AppPackage.Of(AppManifest.Of(Identity, Text))));

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>From the header of a PNG.</summary>
    private static (int Width, int Height) Size(ZipArchive zip, string name)
    {
        var png = Read(zip, name);
        return (
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
