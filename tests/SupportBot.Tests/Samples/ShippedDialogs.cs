namespace SupportBot.Tests.Samples;

/// <summary>The dialogs' folder of the repository, to change in a test.</summary>
internal static class ShippedDialogs
{
    public static void CopyTo(string folder)
    {
        var shipped = Repository.Path("dialogs");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
