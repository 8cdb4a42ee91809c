namespace SupportBot.Ingestion.Reading;

/// <summary>Tables that are embedded in this assembly, one entry a line; <c>#</c> begins a comment line.</summary>
internal static class DataFile
{
    /// <param name="name">The file's path below Reading, with dots.</param>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(typeof(DataFile), name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } entry && entry[0] != '#') lines.Add(entry);
        return lines;
    }
}
