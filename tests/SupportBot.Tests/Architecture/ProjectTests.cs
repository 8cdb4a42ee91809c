using System.Text.RegularExpressions;
using System.Xml.Linq;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Architecture;

/// <summary>Keeps the direction of references: the program → the middle → Core. See ARCHITECTURE.md.</summary>
public sealed partial class ProjectTests
{
    private static readonly Dictionary<string, XDocument> Projects = Directory
        .GetFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), XDocument.Load);

    public static TheoryData<string> Names => [.. Projects.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_project_is_found() => Assert.Superset(
        new HashSet<string>
        {
            "SupportBot", "SupportBot.Core", "SupportBot.Ingestion", "SupportBot.Lucene", "SupportBot.Channels", "SupportBot.BotFramework", "SupportBot.Storage"
        },
        Projects.Keys.ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_refers_to_those_below_it_only(string name) =>
        Assert.Empty(Referred(name, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(Below(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_says_what_it_is_for(string name) =>
        Assert.EndsWith(".", Projects[name].Descendants("Description").Single().Value.Trim());

    [Fact]
    public void Core_refers_to_no_package()
    {
        Assert.Empty(Packages("SupportBot.Core"));
        Assert.Empty(Referred("SupportBot.Core", "FrameworkReference"));
    }

    [Theory]
    [InlineData("Lucene.", "SupportBot.Lucene")]
    [InlineData("Microsoft.Bot.", "SupportBot.BotFramework")]
    public void An_optional_package_has_one_user(string prefix, string user)
    {
        Assert.Equal([user], Projects.Keys.Where(name => Packages(name).Any(package => package.StartsWith(prefix, StringComparison.Ordinal))));
        var using_ = new Regex($@"\b{Regex.Escape($"{prefix}")}[A-Z]\w*(?=[.;])");
        Assert.All(Sources("").Where(file => !file.StartsWith(Repository.Path("src", user) + Path.DirectorySeparatorChar, StringComparison.Ordinal)), file =>
            Assert.DoesNotMatch(using_, string.Join('\n', File.ReadLines(file).Where(line => line.StartsWith("using ", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Core_has_no_clock_and_no_input_or_output()
    {
        var sources = Sources("SupportBot.Core").ToList();

        Assert.InRange(sources.Count, 50, 1000);
        Assert.All(sources, file => Assert.DoesNotMatch(NotInCore(), Comment().Replace(File.ReadAllText(file), "")));
    }

    private static IReadOnlyList<string> Below(string name) => name switch
    {
        "SupportBot.Core" => [],
        "SupportBot.BotFramework" => ["SupportBot.Core", "SupportBot.Channels"],
        "SupportBot" => [.. Projects.Keys.Where(other => other != "SupportBot")],
        _ => ["SupportBot.Core"],
    };

    private static IEnumerable<string> Packages(string name) => Referred(name, "PackageReference").Concat(Referred(name, "OptionalPackageReference"));

    private static IEnumerable<string> Referred(string name, string kind) =>
        Projects[name].Descendants(kind).Select(reference => (string)reference.Attribute("Include")!);

    private static IEnumerable<string> Sources(string project) => Directory
        .EnumerateFiles(Repository.Path("src", project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Generated().IsMatch(file));

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex Generated();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bSystem\.(IO|Net)\b|\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\b(File|Directory|Console|Process|Stopwatch)\.[A-Z]|\bEnvironment\.(?!NewLine)")]
    private static partial Regex NotInCore();
}
