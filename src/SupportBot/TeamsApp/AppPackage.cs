using System.IO.Compression;

namespace SupportBot.TeamsApp;

/// <summary>The file that Teams takes: manifest and icons. The same app makes the same bytes.</summary>
internal static class AppPackage
{
    /// <summary>The earliest that a zip can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A plain file that everybody may read, whatever machine makes the package.</summary>
    private const int PlainFile = 0x81A4 << 16;

    public static byte[] Of(AppManifest manifest)
    {
        var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create))
        {
            Add(zip, "manifest.json", manifest.ToJson());
            Add(zip, "color.png", Icon("color.png"));
            Add(zip, "outline.png", Icon("outline.png"));
        }
        return package.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = PlainFile;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Icon(string name)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream($"TeamsApp/{name}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
