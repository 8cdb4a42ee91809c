namespace SupportBot.Tests.Samples;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params IReadOnlyList<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    public static IEnumerable<string> Lines(params IReadOnlyList<string> parts) =>
        File.ReadLines(Path(parts)).Where(line => !string.IsNullOrWhiteSpace(line));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SupportBot.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No SupportBot.sln above {AppContext.BaseDirectory}.");
    }
}
