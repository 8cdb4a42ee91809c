using SupportBot.Channels.Formatting;
using SupportBot.Core.Content;
using SupportBot.Transcripts.Recordings;
using SupportBot.Transcripts.Scripts;

namespace SupportBot.Transcripts;

/// <summary>Finds and reads files with talks.</summary>
internal static class SceneFile
{
    private const string Recording = ".transcript";
    private const string Script = ".talk";

    /// <summary>The files as given; of a folder all talks in it and below, by name.</summary>
    /// <exception cref="ContentException">Names every path where there is none.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        List<string> files = [];
        List<Problem> problems = [];
        foreach (var path in paths)
        {
            List<string> found = File.Exists(path) ? [path] : Directory.Exists(path) ? In(path) : [];
            files.AddRange(found);
            if (found.Count == 0)
                problems.Add(
                    Problem.Error(
                        "no-talk", new Place(path), "There is no such file, nor a folder with talks.",
                        $"Name a {Recording} file of the Emulator, a script of lines ({Script}), or a folder with such files."));
        }
        return problems.Count == 0 ? files : throw new ContentException(problems);
    }

    /// <exception cref="ContentException">It can't be read; says where, and what to do.</exception>
    public static Scene Read(string file, PlainText plainText)
    {
        var text = TalkText.Read(file);
        return Path.GetExtension(file).Equals(Recording, StringComparison.OrdinalIgnoreCase)
            ? RecordingReader.Read(text, file)
            : ScriptReader.Read(text, file, plainText);
    }

    private static List<string> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is Recording or Script)
            .Order(StringComparer.Ordinal),
    ];
}
