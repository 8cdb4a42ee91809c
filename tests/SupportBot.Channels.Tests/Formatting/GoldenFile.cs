using System.Runtime.CompilerServices;

namespace SupportBot.Channels.Tests.Formatting;

/// <summary>
/// Files under Golden/ hold what is expected. With the environment variable GOLDEN=write the tests write what they get instead, for you to read in
/// <c>git diff</c>: <c>GOLDEN=write dotnet test tests/SupportBot.Channels.Tests --filter Golden</c>.
/// </summary>
internal static class GoldenFile
{
    private static readonly bool IsWritten = Environment.GetEnvironmentVariable("GOLDEN") == "write";

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder()).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public static void AssertSame(string name, string actual)
    {
        var file = Path.Combine(Folder(), name);
        if (IsWritten) File.WriteAllText(file, actual + "\n");
        Assert.True(File.Exists(file), $"There is no {file}. To write it: GOLDEN=write dotnet test tests/SupportBot.Channels.Tests --filter Golden");
        Assert.Equal(File.ReadAllText(file).TrimEnd('\n').ReplaceLineEndings("\n"), actual);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
